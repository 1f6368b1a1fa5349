package moderato.endtoend.outside;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import moderato.contracts.Article;
import moderato.contracts.JsonForm;
import org.jspecify.annotations.Nullable;

/** An editor's script: it reads the queue with the API token. */
public final class Editor {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http;
    private final URI desk;
    private final String token;

    public Editor(HttpClient http, URI desk, String token) {
        this.http = http;
        this.desk = desk;
        this.token = token;
    }

    private record Held(String id, Article article) {}

    private record QueuePage(
            int count, List<Held> comments, @Nullable String next) {}

    /** The ids of the comments under an article that wait for an editor; one that stands on two pages is there twice. */
    public List<String> held(String site, String article) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        String after = null;
        do {
            QueuePage page = page(site, after);
            page.comments().stream()
                    .filter(held -> held.article().id().equals(article))
                    .forEach(held -> ids.add(held.id()));
            after = page.next();
        } while (after != null);
        return ids;
    }

    private QueuePage page(String site, @Nullable String after) throws IOException, InterruptedException {
        String cursor = after == null ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(desk.resolve("/v1/held?site=" + site + cursor))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("the queue was answered with HTTP " + response.statusCode());
        }
        return JsonForm.read(response.body(), QueuePage.class);
    }
}
