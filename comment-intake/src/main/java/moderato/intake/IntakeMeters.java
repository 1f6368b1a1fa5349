package moderato.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** Everything that this service measures of its own. All label values are there, as 0, from the start. */
public final class IntakeMeters {
    /** What became of a submission at the door. */
    public enum Outcome {
        /** stored in the log */
        ACCEPTED,
        /** read, but a field was at fault */
        INVALID,
        /** not JSON, or not a form */
        UNREADABLE,
        /** over the size of a request */
        TOO_LARGE,
        /** from a page of another origin */
        FORBIDDEN,
        /** Kafka or the database was away: unknown whether it was stored */
        UNAVAILABLE,
        /** refused, because too many were under way for too long */
        OVERLOADED
    }

    /** What an event did to its thread. */
    public enum Effect {
        /** what is served changed */
        SERVED,
        /** something is known that was not, but what is served is the same */
        RECORDED,
        /** all of it was known: it came twice, or a later one had come before */
        NOTHING
    }

    private final Map<Outcome, Counter> submitted;
    private final Map<Effect, Counter> projected;
    private final Timer publication;
    private final MeterRegistry registry;

    IntakeMeters(MeterRegistry registry) {
        this.registry = registry;
        submitted = byLabel(
                Outcome.class,
                outcome -> Counter.builder("moderato.comments.submitted")
                        .description("Submissions of readers by what became of them at the door")
                        .tag("outcome", label(outcome))
                        .register(registry));
        projected = byLabel(
                Effect.class,
                effect -> Counter.builder("moderato.thread.events")
                        .description("Verdicts and reviews by what they did to their thread")
                        .tag("effect", label(effect))
                        .register(registry));
        publication = Timer.builder("moderato.comment.publication")
                .description("Time from a reader's submission until the comment is served, if it is")
                .serviceLevelObjectives(
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30))
                .register(registry);
    }

    /** A submission was answered. */
    public void submitted(Outcome outcome) {
        count(submitted, outcome);
    }

    /** An event reached the threads. */
    public void projected(Effect effect) {
        count(projected, effect);
    }

    /** A comment is served for the first time. */
    public void published(Duration sinceSubmission) {
        publication.record(sinceSubmission.isNegative() ? Duration.ZERO : sinceSubmission);
    }

    /** How many sites have a document. */
    public void watchSites(IntSupplier sites) {
        Gauge.builder("moderato.sites.known", sites, IntSupplier::getAsInt)
                .description("Sites whose document was read")
                .strongReference(true)
                .register(registry);
    }

    private static <L extends Enum<L>> Map<L, Counter> byLabel(Class<L> labels, Function<L, Counter> counter) {
        Map<L, Counter> counters = new EnumMap<>(labels);
        Arrays.stream(labels.getEnumConstants()).forEach(label -> counters.put(label, counter.apply(label)));
        return counters;
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <L extends Enum<L>> void count(Map<L, Counter> counters, L label) {
        Counter counter = counters.get(label);
        if (counter != null) {
            counter.increment();
        }
    }
}
