package moderato.edge;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import moderato.contracts.Topic;

/** What every service counts of the records it cannot use. All values are there, as 0, from the start. */
public final class EdgeMeters {
    private final Map<String, Counter> deadLetters;
    private final Map<String, Counter> unknownEvents;

    public EdgeMeters(MeterRegistry registry) {
        deadLetters = byTopic(topic -> Counter.builder("moderato.dead.letters")
                .description("Records that were no event of their topic, set aside in its dead letters")
                .tag("topic", topic)
                .register(registry));
        unknownEvents = byTopic(topic -> Counter.builder("moderato.unknown.events")
                .description("Events of a type that this service does not know, skipped")
                .tag("topic", topic)
                .register(registry));
    }

    /** A record was set aside. */
    public void deadLetter(Topic<?> topic) {
        count(deadLetters, topic);
    }

    /** An event of an unknown type was skipped. */
    public void unknownEvent(Topic<?> topic) {
        count(unknownEvents, topic);
    }

    private static Map<String, Counter> byTopic(Function<String, Counter> counter) {
        return Topic.ALL.stream().map(Topic::name).collect(Collectors.toMap(Function.identity(), counter));
    }

    private static void count(Map<String, Counter> counters, Topic<?> topic) {
        Counter counter = counters.get(topic.name());
        if (counter != null) {
            counter.increment();
        }
    }
}
