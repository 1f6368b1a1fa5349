package moderato.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import moderato.intake.site.Sites;
import moderato.local.Backing;
import moderato.local.kafka.Broker;
import moderato.local.part.FreePort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("With Kafka away")
@DirtiesContext
@SpringBootTest(
        classes = CommentIntake.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "moderato.secrets=Zk3qv8Tn1yRw7bXc5mLp9sDf2gHj4a0K",
            "moderato.topics.partitions=2",
            "logging.level.kafka=warn",
            "logging.level.org.apache.kafka=error",
            "logging.level.state.change.logger=warn"
        })
class KafkaAwayTest {
    @TempDir
    static Path folder;

    private static final int KAFKA_PORT = FreePort.any();

    private static Broker broker;

    @Autowired
    Sites sites;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void backing(DynamicPropertyRegistry registry) {
        registry.add("spring.kafka.bootstrap-servers", () -> "localhost:" + KAFKA_PORT);
        String url = Backing.freshDatabase("intake");
        registry.add("spring.datasource.url", () -> url);
        registry.add("spring.datasource.username", Backing::username);
        registry.add("spring.datasource.password", Backing::password);
        registry.add("moderato.instance", () -> "away-" + UUID.randomUUID());
    }

    @AfterAll
    static void stop() {
        if (broker != null) {
            broker.close();
        }
    }

    @Test
    void submissionsAreRefusedInTimeThreadsAreServedAndAllIsTakenAgainAfterwards() throws Exception {
        Reader reader = new Reader(port);
        String json = Sample.submission("away").toString();
        assertThat(reader.post(json).statusCode())
                .as("no site is known yet, so none is called unknown")
                .isEqualTo(503);
        assertThat(reader.get("/readyz").statusCode()).isEqualTo(503);

        broker = Broker.start(folder, KAFKA_PORT);
        TopicClient topics = new TopicClient(broker.bootstrapServers());
        topics.site("away", IntakeTest.ORIGIN);
        topics.await(() -> sites.find("away").isPresent());
        topics.await(() -> reader.get("/readyz").statusCode() == 200);
        String first = SubmissionTest.idOf(reader.post(json, "Idempotency-Key", "k"));
        assertThat(reader.get("/demo/").statusCode())
                .as("no demo unless asked for")
                .isEqualTo(404);
        assertThat(reader.get("/demo/assets/courier.css").statusCode()).isEqualTo(404);

        broker.close();
        long asked = System.nanoTime();
        HttpResponse<String> refused = reader.post(json, "Idempotency-Key", "k");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(5));
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(reader.get("/v1/comments?site=away&article=x").statusCode()).isEqualTo(200);
        assertThat(reader.json("/v1/comments/" + first).path("status").asString())
                .isEqualTo("pending");
        assertThat(reader.get("/readyz").statusCode()).isEqualTo(503);
        assertThat(reader.get("/livez").statusCode()).isEqualTo(200);
        assertThat(flood(reader, json))
                .as("what is beyond the bound does not wait as the others do")
                .anySatisfy(answer -> assertThat(answer).contains("Too many comments at once"));

        broker = Broker.start(folder, KAFKA_PORT);
        topics.await(() -> reader.post(json, "Idempotency-Key", "k").statusCode() == 202);
        assertThat(SubmissionTest.idOf(reader.post(json, "Idempotency-Key", "k")))
                .isEqualTo(first);
        topics.await(() -> reader.get("/readyz").statusCode() == 200);
    }

    private static List<String> flood(Reader reader, String json) throws InterruptedException, ExecutionException {
        List<Callable<String>> posts = IntStream.range(0, 300)
                .<Callable<String>>mapToObj(number -> () ->
                        reader.post(json, "Idempotency-Key", "flood-" + number).body())
                .toList();
        List<String> answers = new ArrayList<>();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> answer : readers.invokeAll(posts)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
