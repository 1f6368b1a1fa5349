package moderato.worker;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import moderato.contracts.Topic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;

/**
 * How long a topology took for all comments that waited.
 *
 * @param nanos from its start to its last verdict, as a reader of what is committed sees it
 * @param nanosSinceFirst from the first verdict seen to the last one
 * @param cpuNanos of this process meanwhile, less those of the reader
 */
record Throughput(int comments, long nanos, long nanosSinceFirst, long cpuNanos) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    double perSecond() {
        return comments * 1e9 / nanos;
    }

    double perSecondSinceFirst() {
        return comments * 1e9 / nanosSinceFirst;
    }

    double cpuMicros() {
        return cpuNanos / 1e3 / comments;
    }

    /** Starts the topology, waits for so many verdicts, and ends it. */
    static Throughput of(Topology topology, Properties settings, String brokers, int comments) {
        try (KafkaConsumer<byte[], byte[]> verdicts = atTheEnd(brokers);
                KafkaStreams streams = new KafkaStreams(topology, settings)) {
            long cpu = cpuOfOthers();
            long start = System.nanoTime();
            streams.start();
            long first = 0;
            long last = start;
            for (int seen = 0; seen < comments; ) {
                int more = verdicts.poll(Duration.ofMillis(50)).count();
                if (more > 0) {
                    last = System.nanoTime();
                    first = first == 0 ? last : first;
                    seen += more;
                } else if (System.nanoTime() - last > PATIENCE.toNanos()) {
                    throw new IllegalStateException("only " + seen + " verdicts, and no more for " + PATIENCE);
                }
            }
            return new Throughput(comments, last - start, last - first, cpuOfOthers() - cpu);
        }
    }

    private static KafkaConsumer<byte[], byte[]> atTheEnd(String brokers) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "isolation.level", "read_committed", "max.poll.records", "5000"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topic.COMMENTS_MODERATED.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Seeking is lazy: asked now, the position is where the topic ends now.
        partitions.forEach(consumer::position);
        return consumer;
    }

    /** Of all threads but this one, which reads the verdicts. */
    private static long cpuOfOthers() {
        return PROCESS.getProcessCpuTime() - ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
