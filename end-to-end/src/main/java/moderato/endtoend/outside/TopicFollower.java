package moderato.endtoend.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import moderato.contracts.Event;
import moderato.contracts.Reading;
import moderato.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads what is committed to a topic from the moment it was opened; of no group, so that it disturbs nobody. */
public final class TopicFollower<E extends Event> implements AutoCloseable {
    private final Topic<E> topic;
    private final KafkaConsumer<byte[], byte[]> consumer;

    public TopicFollower(String bootstrap, Topic<E> topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrap,
                        "isolation.level", "read_committed",
                        "enable.auto.commit", "false",
                        "allow.auto.create.topics", "false",
                        "reconnect.backoff.max.ms", "200"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Seeking is lazy: asked now, the position is where the topic ends now.
        partitions.forEach(consumer::position);
    }

    /** What has been committed since the last call. */
    public List<E> poll(Duration patience) {
        List<E> events = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(patience)) {
            Header type = record.headers().lastHeader("ce_type");
            Reading<E> reading =
                    topic.read(record.key(), type == null ? null : new String(type.value(), UTF_8), record.value());
            if (!(reading instanceof Reading.Known<E> known)) {
                throw new IllegalStateException(
                        "no event of " + topic.name() + " at offset " + record.offset() + ": " + reading);
            }
            events.add(known.event());
        }
        return events;
    }

    /** What has been committed since the last call, until nothing more comes at once. */
    public List<E> rest() {
        List<E> all = new ArrayList<>();
        List<E> some = poll(Duration.ofMillis(300));
        while (!some.isEmpty()) {
            all.addAll(some);
            some = poll(Duration.ofMillis(300));
        }
        return all;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
