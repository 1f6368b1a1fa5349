package moderato.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One comment on the site {@code probe}: the stack is ready when it got its verdict. */
final class Probe implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern STATUS = Pattern.compile("\"status\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final URI intake;
    private volatile String lastAnswer = "no answer";

    Probe(URI intake) {
        this.intake = intake;
    }

    /** The comment's id, unless the intake did not take it (yet). */
    Optional<String> post() throws IOException, InterruptedException {
        String body = """
                {"site":"probe","article":{"id":"probe","url":"%s"},\
                "author":{"name":"Probe","email":"probe@example.org"},\
                "body":"Is anybody there? %s"}""".formatted(intake.resolve("/probe"), UUID.randomUUID());
        HttpResponse<String> answer = client.send(
                request("/v1/comments")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        lastAnswer = answer.statusCode() + " " + answer.body();
        return answer.statusCode() == 202 ? found(ID, answer.body()) : Optional.empty();
    }

    boolean isDecided(String id) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request("/v1/comments/" + id).build(), HttpResponse.BodyHandlers.ofString());
        lastAnswer = answer.statusCode() + " " + answer.body();
        return answer.statusCode() == 200
                && found(STATUS, answer.body())
                        .filter(status -> !status.equals("pending"))
                        .isPresent();
    }

    /** What the intake last said, for whoever waits in vain. */
    String lastAnswer() {
        return lastAnswer;
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(intake.resolve(path)).timeout(Duration.ofSeconds(6));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
