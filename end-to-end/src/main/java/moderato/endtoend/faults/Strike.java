package moderato.endtoend.faults;

import java.time.Duration;
import java.time.Instant;

/** What is done to the stack in the middle of a scenario. */
@FunctionalInterface
interface Strike {
    /**
     * Strikes, and returns when what was struck has been started or connected again.
     *
     * @param down to be called once it is down: comments offered from then on tell when it works again
     */
    void at(Stage stage, Runnable down) throws InterruptedException;

    /** kill -9, and started again at once. */
    static Strike kill(Stage.Name part) {
        return (stage, down) -> {
            stage.part(part).kill();
            down.run();
            stage.part(part).start();
        };
    }

    /** A power cut: everything is gone at the same moment, and started again in the order of ./run. */
    static Strike killAll() {
        return (stage, down) -> {
            stage.killAll();
            down.run();
            stage.startAll();
        };
    }

    /** kill -9 between the end of a mail's data and the 250 that would say that it was taken. */
    static Strike killWhileMailIsTaken() {
        return (stage, down) -> {
            int before = stage.mails().mails().size();
            stage.mails().hold();
            Instant end = Instant.now().plusSeconds(30);
            while (stage.mails().mails().size() == before && Instant.now().isBefore(end)) {
                Thread.sleep(20);
            }
            stage.part(Stage.Name.NOTIFICATION).kill();
            down.run();
            stage.mails().release();
            stage.part(Stage.Name.NOTIFICATION).start();
        };
    }

    /** Nothing comes through a wire, for a while. */
    static Strike cut(Stage.Name service, Stage.Name backing, Duration length) {
        return (stage, down) -> {
            Wire wire = stage.wire(service, backing);
            wire.cut();
            down.run();
            Thread.sleep(length);
            wire.mend();
        };
    }
}
