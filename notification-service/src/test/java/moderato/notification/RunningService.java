package moderato.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import moderato.contracts.Event;
import moderato.contracts.Topic;
import moderato.edge.CloudEvents;
import moderato.local.Backing;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service over a real broker, database and mail catcher, spoken to over HTTP. Each test has its own site. */
@ExtendWith(Backing.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "moderato.secrets=uT7pQ2mX9vR4kL8wZ3bN6cJ1hF5gD0sA",
            "moderato.topics.partitions=4",
            "moderato.alerts.to=desk@example.org",
            "moderato.alerts.from=moderato@example.org",
            "moderato.alerts.wait=2s",
            "moderato.alerts.interval=2s",
            "moderato.editor.password=" + RunningService.PASSWORD,
            "moderato.editor.token=" + RunningService.TOKEN,
            "moderato.public-url=http://desk.example.org",
            "spring.mail.properties.mail.smtp.timeout=1500",
            "logging.level.kafka=warn",
            "logging.level.org.apache.kafka=warn",
            "logging.level.state.change.logger=warn",
        })
public abstract class RunningService {
    protected static final String PASSWORD = "correct-horse-battery-staple";
    protected static final String TOKEN = "7c1d0f6f1e5c4b4f9a0b2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6";
    protected static final Duration SOON = Duration.ofSeconds(20);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @DynamicPropertySource
    static void backing(DynamicPropertyRegistry registry) {
        String url = Backing.freshDatabase("notification");
        registry.add("spring.kafka.bootstrap-servers", Backing::kafka);
        registry.add("spring.datasource.url", () -> url);
        registry.add("spring.datasource.username", Backing::username);
        registry.add("spring.datasource.password", Backing::password);
        registry.add("spring.mail.host", () -> Backing.smtp().host());
        registry.add("spring.mail.port", () -> Backing.smtp().port());
        String instance = "notification-" + UUID.randomUUID();
        registry.add("moderato.instance", () -> instance);
        registry.add("spring.kafka.consumer.group-id", () -> instance);
    }

    @Autowired
    protected JdbcClient database;

    @Autowired
    private KafkaOperations<byte[], byte[]> kafka;

    @LocalServerPort
    protected int port;

    @LocalManagementPort
    protected int managementPort;

    protected final String site = "s-" + UUID.randomUUID().toString().substring(0, 8);
    protected final HttpClient scripts = HttpClient.newHttpClient();

    @BeforeEach
    void awaitReadiness() {
        await().atMost(Duration.ofSeconds(60)).until(() -> get("/readyz").statusCode() == 200);
    }

    // ---- events

    protected Comments comment() {
        return new Comments(site);
    }

    protected <E extends Event> void arrive(Topic<? super E> topic, E event) {
        try {
            kafka.send(CloudEvents.record(topic, event, "test", Instant.now(), null))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A record as no service of ours would write it. */
    protected void arrive(Topic<?> topic, String type, String json) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic.name(), site.getBytes(UTF_8), json.getBytes(UTF_8));
        record.headers().add(CloudEvents.TYPE, type.getBytes(UTF_8));
        kafka.send(record).join();
    }

    protected Comments arriveHeld() {
        Comments comment = comment();
        arrive(Topic.COMMENTS_MODERATED, comment.held());
        awaitHeld(comment);
        return comment;
    }

    protected void awaitHeld(Comments comment) {
        await().atMost(SOON).until(() -> heldItem(comment.id()) != null);
    }

    protected JsonNode heldItem(String id) {
        for (JsonNode item : json(getWithToken("/v1/held?site=" + site)).get("comments")) {
            if (item.get("id").asString().equals(id)) {
                return item;
            }
        }
        return null;
    }

    // ---- HTTP

    protected HttpResponse<String> get(String path) {
        return send(scripts, request(path).GET());
    }

    protected HttpResponse<String> getWithToken(String path) {
        return send(
                scripts,
                request(path).header("Authorization", "Bearer " + TOKEN).GET());
    }

    protected HttpResponse<String> review(String id, String body, String... headers) {
        HttpRequest.Builder request = request("/v1/comments/" + id + "/review")
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(scripts, headers.length == 0 ? request : request.headers(headers));
    }

    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    protected static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** A browser that keeps cookies and follows no redirect by itself. */
    protected final class Browser {
        public Browser() {}

        public final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        public HttpResponse<String> open(String path) {
            return send(client, request(path).header("Accept", "text/html").GET());
        }

        public HttpResponse<String> submit(String path, Map<String, String> fields) {
            return send(
                    client,
                    request(path)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form(fields))));
        }

        public String csrf(String path) {
            Matcher token = CSRF.matcher(open(path).body());
            if (!token.find()) {
                throw new AssertionError("no form on " + path);
            }
            return token.group(1);
        }

        public Browser signIn() {
            submit("/login", Map.of("username", "editor", "password", PASSWORD, "_csrf", csrf("/login")));
            return this;
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
