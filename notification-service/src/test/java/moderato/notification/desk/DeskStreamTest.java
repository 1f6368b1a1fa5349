package moderato.notification.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import moderato.contracts.Topic;
import moderato.notification.Comments;
import moderato.notification.RunningService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The stream")
class DeskStreamTest extends RunningService {
    /** What a stream said so far, line by line, and whether it ended. */
    private static final class Lines {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private volatile boolean ended;
    }

    @Test
    void tellsWhatIsHeldAndWhatWasDecided() {
        Lines stream = open(scripts, request("/v1/stream").header("Authorization", "Bearer " + TOKEN));
        Comments comment = comment();
        arrive(Topic.COMMENTS_MODERATED, comment.held());
        await().atMost(SOON).until(() -> said(stream, "event:held", comment.id()));

        review(comment.id(), "{\"verdict\":\"approved\"}");

        await().atMost(SOON).until(() -> said(stream, "event:reviewed", comment.id()));
        assertThat(String.join("\n", stream.lines)).doesNotContain("secret.example");
        assertThat(stream.ended).isFalse();
    }

    @Test
    void endsWhenItsEditorSignsOut() {
        Browser editor = new Browser().signIn();
        Lines stream = open(editor.client, request("/v1/stream"));
        assertThat(stream.ended).isFalse();

        editor.submit("/logout", Map.of("_csrf", editor.csrf("/")));

        await().atMost(Duration.ofSeconds(15)).until(() -> stream.ended);
    }

    private static boolean said(Lines stream, String event, String id) {
        for (int i = 0; i + 1 < stream.lines.size(); i++) {
            if (stream.lines.get(i).equals(event) && stream.lines.get(i + 1).contains(id)) {
                return true;
            }
        }
        return false;
    }

    private static Lines open(HttpClient client, HttpRequest.Builder request) {
        Lines stream = new Lines();
        Thread.ofVirtual().start(() -> {
            try {
                HttpResponse<java.io.InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
                assertThat(answer.statusCode()).isEqualTo(200);
                try (BufferedReader reader =
                        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                    reader.lines().forEach(stream.lines::add);
                }
            } catch (IOException | UncheckedIOException e) {
                stream.lines.add("broken: " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                stream.ended = true;
            }
        });
        await().atMost(SOON).until(() -> !stream.lines.isEmpty());
        return stream;
    }
}
