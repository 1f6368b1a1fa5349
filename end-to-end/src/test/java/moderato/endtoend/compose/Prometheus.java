package moderato.endtoend.compose;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Prometheus, asked by its HTTP API. */
final class Prometheus {
    private final HttpClient http;
    private final URI address;

    Prometheus(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    /** The values that a query gives at this moment; none when there is no answer, or NaN where there was nothing to divide. */
    List<Double> values(String query) {
        URI uri = address.resolve("/api/v1/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        try {
            String body = http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            JsonNode answer = JsonMapper.shared().readTree(body);
            return answer.path("data")
                    .path("result")
                    .valueStream()
                    .map(series -> Double.valueOf(series.path("value").path(1).asString()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
