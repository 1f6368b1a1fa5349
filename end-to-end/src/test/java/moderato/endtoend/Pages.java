package moderato.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without JavaScript: it gets pages and sends plain forms. */
record Pages(HttpClient http, URI server) {
    String text(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request(server.resolve(path)).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(text(path), server.resolve(path).toString());
    }

    /** Sends a form with its hidden fields, and what was typed and pressed; a redirect is followed. */
    Document submit(Element form, Map<String, String> typed) throws IOException, InterruptedException {
        Map<String, String> fields = new TreeMap<>(typed);
        form.select("input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.val()));
        String body = String.join(
                "&",
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .toList());
        HttpRequest request = request(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        return Jsoup.parse(response.body(), response.uri().toString());
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
