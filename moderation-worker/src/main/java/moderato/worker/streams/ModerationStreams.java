package moderato.worker.streams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.Properties;
import moderato.edge.topic.OnTopicsReady;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.jspecify.annotations.Nullable;

/** The running topology: begun when its topics are there, ended with the service. */
final class ModerationStreams implements OnTopicsReady, AutoCloseable {
    /** Shorter than what supervisors grant, and long enough for the last transaction. */
    private static final Duration TO_CLOSE = Duration.ofSeconds(8);

    private final Topology topology;
    private final Properties settings;
    private final DyingThreads dyingThreads;
    private final MeterRegistry registry;
    private @Nullable KafkaStreams streams;
    private boolean closed;

    ModerationStreams(Topology topology, Properties settings, DyingThreads dyingThreads, MeterRegistry registry) {
        this.topology = topology;
        this.settings = settings;
        this.dyingThreads = dyingThreads;
        this.registry = registry;
    }

    @Override
    public synchronized void topicsReady() {
        if (closed) {
            return;
        }
        KafkaStreams started = new KafkaStreams(topology, settings);
        started.setUncaughtExceptionHandler(dyingThreads);
        new KafkaStreamsMetrics(started).bindTo(registry);
        started.start();
        streams = started;
    }

    /** Null until the topics were there. */
    synchronized @Nullable KafkaStreams streams() {
        return streams;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (streams != null) {
            streams.close(TO_CLOSE);
        }
    }
}
