package moderato.endtoend.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import moderato.endtoend.outside.Answer;
import moderato.endtoend.outside.CommentText;
import moderato.endtoend.outside.Posting;
import moderato.endtoend.outside.Reader;
import moderato.endtoend.outside.ThreadPage;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mailpit and Grafana are left out: nothing may depend on them. */
@Tag("compose")
@DisplayName("docker-compose.yml, brought up")
class ComposeIT {
    private static final List<String> SERVICES =
            List.of("kafka", "postgres", "comment-intake", "moderation-worker", "notification-service", "prometheus");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Reader READER = new Reader(HTTP, URI.create("http://127.0.0.1:8080"));
    private static final Prometheus PROMETHEUS = new Prometheus(HTTP, URI.create("http://127.0.0.1:9090"));
    private static final Compose COMPOSE = new Compose();

    @BeforeAll
    static void up() {
        COMPOSE.up(SERVICES);
    }

    @AfterAll
    static void down() {
        COMPOSE.close();
    }

    @Test
    void aCommentIsPublishedAndAllThreeServicesAreScraped() throws Exception {
        String published = posted("clean", CommentText.clean("clean", 1));
        eventually().untilAsserted(() -> assertThat(READER.statusOf(published)).isEqualTo("published"));
        assertThat(READER.thread("demo", "composed"))
                .extracting(ThreadPage.Shown::id)
                .contains(published);
        String held = posted("profane", CommentText.profane("profane", 2));
        eventually().untilAsserted(() -> assertThat(READER.statusOf(held)).isEqualTo("held"));

        eventually()
                .untilAsserted(() ->
                        assertThat(PROMETHEUS.values("up{job=\"moderato\"}")).containsExactly(1.0, 1.0, 1.0));
        JsonNode dashboard = JsonMapper.shared()
                .readTree(Files.readString(Path.of("..", "ops", "grafana", "dashboards", "moderato.json")));
        List<String> queries = dashboard
                .path("panels")
                .valueStream()
                .flatMap(panel -> panel.path("targets").valueStream())
                .map(target -> target.path("expr").asString())
                .toList();
        assertThat(queries)
                .hasSizeGreaterThan(8)
                .allSatisfy(query -> eventually()
                        .untilAsserted(() -> assertThat(PROMETHEUS.values(query))
                                .as(query)
                                .isNotEmpty()
                                .allSatisfy(value -> assertThat(value).isNotNaN())));
        assertThat(COMPOSE.logs("comment-intake"))
                .as("what is promised of a 202")
                .contains("survives power");
    }

    private static String posted(String key, String body) {
        Posting posting = Posting.by(1, "demo", "composed", key, body);
        Answer answer = eventually().until(() -> READER.post(posting).join(), Answer::accepted);
        return String.valueOf(answer.id());
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions();
    }
}
