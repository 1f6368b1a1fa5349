package moderato.endtoend.outside;

import java.util.Map;
import moderato.contracts.JsonForm;

/**
 * What a reader sends.
 *
 * @param key the Idempotency-Key: sent again with the same content, it is the same comment
 * @param network the reader's IP address, as a trusted proxy would name it
 */
public record Posting(
        String site, String article, String key, String network, Map<String, String> author, String body) {

    /** A reader whose name and network follow from a number, so that many numbers are many readers. */
    public static Posting by(int reader, String site, String article, String key, String body) {
        Map<String, String> author = Map.of("name", "Reader " + reader, "email", "reader" + reader + "@example.org");
        // 198.18.0.0/15 is set aside for load tests (RFC 2544).
        String network = "198." + (18 + (reader >> 16 & 1)) + "." + (reader >> 8 & 255) + "." + (reader & 255);
        return new Posting(site, article, key, network, author, body);
    }

    /** The body of the request. */
    public byte[] json() {
        return JsonForm.write(Map.of("site", site, "article", Map.of("id", article), "author", author, "body", body));
    }
}
