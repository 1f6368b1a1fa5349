package moderato.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * A site's settings. Readers use {@code document} alone. Never a secret.
 *
 * @param version counts the documents of this site, from 1
 * @param by who published it
 * @param source the YAML as it was written
 * @param document the same as JSON; read it with {@link SiteSettings#of}
 */
public record SiteDocument(String site, long version, String by, Instant at, String source, JsonNode document)
        implements SiteEvent {
    public SiteDocument {
        requireNonNull(site, "site");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        requireNonNull(source, "source");
        requireNonNull(document, "document");
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1");
        }
    }

    /** The document as maps, lists, texts, numbers and booleans. */
    public Object data() {
        return JsonForm.convert(document, Object.class);
    }

    @Override
    public String eventId() {
        return site + "/" + version;
    }
}
