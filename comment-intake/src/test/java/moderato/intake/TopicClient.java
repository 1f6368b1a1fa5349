package moderato.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import moderato.contracts.Comment;
import moderato.contracts.CommentModerated;
import moderato.contracts.CommentReviewed;
import moderato.contracts.CommentSubmitted;
import moderato.contracts.Event;
import moderato.contracts.JsonForm;
import moderato.contracts.Reading;
import moderato.contracts.Seen;
import moderato.contracts.SiteDocument;
import moderato.contracts.Topic;
import moderato.contracts.Verdict;
import moderato.edge.CloudEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** The other services, as far as intake sees them: what they write to the topics, and what they read. */
final class TopicClient {
    static final Duration SOON = Duration.ofSeconds(20);

    /** One a broker for all tests: to make one takes longer than most of them. */
    private static final Map<String, KafkaProducer<byte[], byte[]>> PRODUCERS = new ConcurrentHashMap<>();

    private final Map<String, Object> settings;
    private final KafkaProducer<byte[], byte[]> producer;

    TopicClient(String bootstrapServers) {
        settings = Map.of("bootstrap.servers", bootstrapServers);
        producer = PRODUCERS.computeIfAbsent(
                bootstrapServers,
                servers -> new KafkaProducer<>(
                        Map.of("bootstrap.servers", servers, "linger.ms", 0),
                        new ByteArraySerializer(),
                        new ByteArraySerializer()));
    }

    void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(SOON).pollInterval(Duration.ofMillis(50)).until(condition);
    }

    void site(String site, String origin) {
        site(
                site,
                1,
                "{\"origins\":[\"" + origin + "\"],\"sections\":[{\"id\":\"sports\",\"pathPrefix\":\"/sports\"}]}");
    }

    void site(String site, long version, String document) {
        JsonNode json = JsonForm.read(document.getBytes(UTF_8), JsonNode.class);
        write(Topic.SITES, new SiteDocument(site, version, "editor", Instant.now(), "yaml", json));
    }

    CommentModerated moderated(Comment comment, Verdict verdict) {
        CommentModerated event = moderatedEvent(comment, verdict);
        write(Topic.COMMENTS_MODERATED, event);
        return event;
    }

    static CommentModerated moderatedEvent(Comment comment, Verdict verdict) {
        return new CommentModerated(comment, 1, verdict, List.of(), 0, "policy", Seen.NOTHING, comment.submittedAt());
    }

    void reviewed(Comment comment, int number, Verdict verdict) {
        write(Topic.COMMENTS_REVIEWED, reviewedEvent(comment, number, verdict));
    }

    static CommentReviewed reviewedEvent(Comment comment, int number, Verdict verdict) {
        return new CommentReviewed(
                comment.id(),
                comment.revision(),
                comment.site(),
                number,
                verdict,
                "editor",
                comment.submittedAt().plusSeconds(number),
                null,
                null);
    }

    <E extends Event> void write(Topic<? super E> topic, E event) {
        write(CloudEvents.record(topic, event, "test", Instant.now(), null));
    }

    /** Waits for the topic too, which the service makes at its start. */
    void write(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** The comment that was submitted with this id. */
    Comment submitted(String id) {
        return submittedRecords(id).getFirst();
    }

    /** All submissions with this id, in order. */
    List<Comment> submittedRecords(String id) {
        return records(Topic.COMMENTS_SUBMITTED.name()).stream()
                .map(record ->
                        Topic.COMMENTS_SUBMITTED.read(record.key(), CloudEvents.type(record.headers()), record.value()))
                .map(reading -> ((CommentSubmitted) ((Reading.Known<?>) reading).event()).comment())
                .filter(comment -> comment.id().equals(id))
                .toList();
    }

    /** Everything that stands in a topic now. */
    List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }
}
