package moderato.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import moderato.contracts.Event;
import moderato.contracts.Topic;
import moderato.edge.CloudEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The broker's log as a test writes and reads it. */
final class KafkaLog implements AutoCloseable {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final String brokers;
    private final KafkaProducer<byte[], byte[]> producer;

    KafkaLog(String brokers) {
        this.brokers = brokers;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new ByteArraySerializer(), new ByteArraySerializer());
    }

    RecordMetadata append(Topic<?> topic, Event event) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topic.name(),
                null,
                event.site().getBytes(UTF_8),
                moderato.contracts.JsonForm.write(event),
                CloudEvents.headers(event, "test", java.time.Instant.EPOCH, Records.TRACE));
        return append(record);
    }

    RecordMetadata append(ProducerRecord<byte[], byte[]> record) {
        try {
            return producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The committed records of a key, from the beginning, once there are at least so many. */
    List<ConsumerRecord<byte[], byte[]>> await(String topic, String key, int count) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        Predicate<ConsumerRecord<byte[], byte[]>> ofKey =
                record -> record.key() != null && new String(record.key(), UTF_8).equals(key);
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (found.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (ofKey.test(record)) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }

    @Override
    public void close() {
        producer.close();
    }
}
