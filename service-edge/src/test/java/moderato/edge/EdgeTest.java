package moderato.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import moderato.contracts.CommentReviewed;
import moderato.contracts.Event;
import moderato.contracts.Topic;
import moderato.contracts.Verdict;
import moderato.edge.EdgeApplication.Reviews;
import moderato.local.Backing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("A service behind its edge")
@ExtendWith(Backing.class)
@SpringBootTest(
        classes = EdgeApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:moderato-edge.yaml",
            "spring.application.name=edge-test",
            "moderato.topics.partitions=4",
            "management.server.port=0",
        })
class EdgeTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @DynamicPropertySource
    static void backing(DynamicPropertyRegistry registry) {
        registry.add("spring.kafka.bootstrap-servers", Backing::kafka);
        registry.add("moderato.instance", () -> "edge-" + UUID.randomUUID());
    }

    @Autowired
    private Reviews reviews;

    @Autowired
    private KafkaOperations<byte[], byte[]> kafka;

    @Autowired
    private MeterRegistry meters;

    @LocalManagementPort
    private int managementPort;

    private final String site = "edge-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void readsEventsInTheirOrderAndSetsTheRestAside() {
        send("first");
        sendRaw(site, "CommentReviewed", "{\"id\":\"s3cret\"");
        sendRaw(site, "CommentReviewed", "{\"id\":\"s3cret\"}");
        sendRaw(site, "OfALaterRelease", "{}");
        sendRaw(site, null, "{}");
        send("last");

        await().atMost(SOON).untilAsserted(() -> assertThat(ofThisSite()).containsExactly("first", "last"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(deadLetters())
                        .extracting(letter -> new String(letter.value(), UTF_8) + " "
                                + header(letter, "moderato_cause") + " "
                                + header(letter, "moderato_consumer") + " "
                                + header(letter, "moderato_topic"))
                        .containsExactly(
                                "{\"id\":\"s3cret\" the value is not JSON edge-test comments-reviewed",
                                "{\"id\":\"s3cret\"} not a CommentReviewed: at revision edge-test comments-reviewed",
                                "{} no header ce_type edge-test comments-reviewed"));
        assertThat(count("moderato.dead.letters", "comments-reviewed")).isEqualTo(3);
        assertThat(count("moderato.unknown.events", "comments-reviewed")).isEqualTo(1);
        assertThat(count("moderato.dead.letters", "sites")).isZero();
    }

    @Test
    void triesAgainWithoutEndAndSkipsNothing() {
        reviews.failing = true;
        for (int number = 1; number <= 15; number++) {
            send("review-" + number);
        }
        await().during(Duration.ofSeconds(4))
                .atMost(SOON)
                .until(() -> ofThisSite().isEmpty());
        assertThat(health("liveness")).isEqualTo(200);
        reviews.failing = false;
        await().atMost(SOON).untilAsserted(() -> assertThat(ofThisSite()).hasSize(15));
    }

    @Test
    void isReadyWhenKafkaAnswersAndAliveWhileItsListenerPolls() {
        await().atMost(SOON).until(() -> health("readiness") == 200);
        assertThat(health("liveness")).isEqualTo(200);
    }

    @Test
    @DirtiesContext
    void isNotAliveWhenAnErrorHasEndedItsListener() {
        reviews.broken = true;
        send("fatal");
        await().atMost(SOON).until(() -> health("liveness") == 503);
        assertThat(ofThisSite()).isEmpty();
    }

    private void send(String id) {
        CommentReviewed review =
                new CommentReviewed(id, 1, site, 1, Verdict.APPROVED, "ann", Instant.EPOCH, null, null);
        kafka.send(CloudEvents.record(Topic.COMMENTS_REVIEWED, review, "edge-test", Instant.EPOCH, null))
                .join();
    }

    private void sendRaw(String key, String type, String value) {
        var record = new ProducerRecord<>("comments-reviewed", key.getBytes(UTF_8), value.getBytes(UTF_8));
        if (type != null) {
            record.headers().add("ce_type", type.getBytes(UTF_8));
        }
        kafka.send(record).join();
    }

    private List<String> ofThisSite() {
        List<String> ids = new ArrayList<>();
        for (Event event : reviews.events) {
            if (event instanceof CommentReviewed review && review.site().equals(site)) {
                ids.add(review.id());
            }
        }
        return ids;
    }

    private List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Backing.kafka()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition("comments-reviewed-dlt", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(letters::add);
            }
            letters.removeIf(letter -> !site.equals(new String(letter.key(), UTF_8)));
            return letters;
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private double count(String meter, String topic) {
        return meters.get(meter).tag("topic", topic).counter().count();
    }

    private int health(String group) {
        URI uri = URI.create("http://localhost:" + managementPort + "/actuator/health/" + group);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
