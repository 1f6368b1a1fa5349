package moderato.endtoend.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import moderato.contracts.JsonForm;
import org.jspecify.annotations.Nullable;

/** Readers: they post comments, ask what became of them and read threads. */
public final class Reader {
    /** comment-intake promises a 202 or a 503 within 5 s. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http;
    private final URI intake;

    public Reader(HttpClient http, URI intake) {
        this.http = http;
        this.intake = intake;
    }

    private record Receipt(String id, String status) {}

    /** Posts without waiting for the answer. */
    public CompletableFuture<Answer> post(Posting posting) {
        HttpRequest request = HttpRequest.newBuilder(intake.resolve("/v1/comments"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", posting.key())
                .header("X-Forwarded-For", posting.network())
                .POST(HttpRequest.BodyPublishers.ofByteArray(posting.json()))
                .build();
        return http.sendAsync(request, BodyHandlers.ofByteArray())
                .thenApply(Reader::answer)
                .exceptionally(broken -> Answer.NONE);
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        String id = response.statusCode() == 202
                ? JsonForm.read(response.body(), Receipt.class).id()
                : null;
        return new Answer(response.statusCode(), id);
    }

    /** What a reader is told of his comment: a word of the API, or {@code HTTP <status>}. */
    public String statusOf(String id) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get("/v1/comments/" + id);
        return response.statusCode() == 200
                ? JsonForm.read(response.body(), Receipt.class).status()
                : "HTTP " + response.statusCode();
    }

    /** The newest published comments of an article, at most 200. */
    public ThreadPage newest(String site, String article) throws IOException, InterruptedException {
        return page(site, article, "newest", null);
    }

    /** All published comments of an article, page by page; one that stands on two pages is there twice. */
    public List<ThreadPage.Shown> thread(String site, String article) throws IOException, InterruptedException {
        List<ThreadPage.Shown> shown = new ArrayList<>();
        String after = null;
        do {
            ThreadPage page = page(site, article, "oldest", after);
            shown.addAll(page.comments());
            after = page.next();
        } while (after != null);
        return shown;
    }

    private ThreadPage page(String site, String article, String order, @Nullable String after)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get("/v1/comments?limit=200&order=" + order + "&site=" + encoded(site)
                + "&article=" + encoded(article) + (after == null ? "" : "&after=" + encoded(after)));
        if (response.statusCode() != 200) {
            throw new IOException("the thread was answered with HTTP " + response.statusCode());
        }
        return JsonForm.read(response.body(), ThreadPage.class);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(intake.resolve(path)).timeout(PATIENCE).build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
