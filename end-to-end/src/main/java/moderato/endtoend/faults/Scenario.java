package moderato.endtoend.faults;

import static moderato.endtoend.faults.Sign.MAILED;
import static moderato.endtoend.faults.Sign.PUBLISHED;
import static moderato.endtoend.faults.Sign.QUEUED;
import static moderato.endtoend.faults.Stage.Name.BROKER;
import static moderato.endtoend.faults.Stage.Name.INTAKE;
import static moderato.endtoend.faults.Stage.Name.NOTIFICATION;
import static moderato.endtoend.faults.Stage.Name.POSTGRES;
import static moderato.endtoend.faults.Stage.Name.WORKER;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One fault under load.
 *
 * @param comments how many are offered
 * @param strike what happens in the middle of them
 * @param promises by what one sees that it works again, and within how many seconds of the kill (decision 18)
 */
record Scenario(String name, int comments, Strike strike, Map<Sign, Integer> promises) {
    private static final Duration AWAY = Duration.ofSeconds(20);

    /** No promise is made of what was away for 20 s: its return is awaited and its time shown. */
    static final int NO_PROMISE = 0;

    /** All of them, in the order in which they are run. */
    static final List<Scenario> ALL = List.of(
            kill("kill -9 moderation-worker", Strike.kill(WORKER), Map.of(PUBLISHED, 8)),
            kill("kill -9 comment-intake", Strike.kill(INTAKE), Map.of(PUBLISHED, 6)),
            kill("kill -9 notification-service", Strike.kill(NOTIFICATION), Map.of(QUEUED, 6, MAILED, 15)),
            kill("kill -9 the broker", Strike.kill(BROKER), Map.of(PUBLISHED, 10)),
            kill("kill -9 PostgreSQL", Strike.kill(POSTGRES), Map.of(PUBLISHED, 5)),
            kill(
                    "kill -9 notification-service before the 250",
                    Strike.killWhileMailIsTaken(),
                    Map.of(QUEUED, 6, MAILED, 15)),
            away("Kafka 20 s away from comment-intake", INTAKE, BROKER, PUBLISHED),
            away("Kafka 20 s away from moderation-worker", WORKER, BROKER, PUBLISHED),
            away("Kafka 20 s away from notification-service", NOTIFICATION, BROKER, QUEUED),
            away("PostgreSQL 20 s away from comment-intake", INTAKE, POSTGRES, PUBLISHED),
            away("PostgreSQL 20 s away from notification-service", NOTIFICATION, POSTGRES, QUEUED),
            kill("kill -9 everything at once", Strike.killAll(), Map.of(PUBLISHED, 30)));

    Scenario {
        promises = new EnumMap<>(promises);
    }

    /** At which comment the fault comes: in the middle, and never at the same one; a long outage begins early. */
    int strikesAt(Random random) {
        return measuredFromMending() ? comments / 6 : comments * (40 + random.nextInt(20)) / 100;
    }

    /** A kill is measured from the kill; what was away is measured from its return. */
    boolean measuredFromMending() {
        return promises.containsValue(NO_PROMISE);
    }

    private static Scenario kill(String name, Strike strike, Map<Sign, Integer> promises) {
        return new Scenario(name, 2000, strike, promises);
    }

    private static Scenario away(String name, Stage.Name service, Stage.Name backing, Sign sign) {
        return new Scenario(name, 3000, Strike.cut(service, backing, AWAY), Map.of(sign, NO_PROMISE));
    }
}
