package moderato.worker;

import java.util.HashMap;
import java.util.Map;
import moderato.contracts.JsonForm;
import moderato.contracts.MalformedEventException;
import moderato.contracts.SiteDocument;
import moderato.rules.document.InvalidDocumentException;
import moderato.rules.policy.Policy;
import moderato.rules.site.SitePolicy;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The newest document of each site, as it came, and the policies compiled from them. */
final class SitePolicies {
    static final String NAME = "site-documents";

    private static final Logger LOG = LoggerFactory.getLogger(SitePolicies.class);
    private static final long NONE = 0;

    private final KeyValueStore<String, byte[]> documents;
    private final Map<String, SitePolicy> compiled = new HashMap<>();

    SitePolicies(ProcessorContext<?, ?> context) {
        documents = context.getStateStore(NAME);
    }

    static StoreBuilder<KeyValueStore<String, byte[]>> store() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(NAME), Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(Changelogs.COMPACTED);
    }

    /**
     * A document holds from the next comment on, unless one as new is there: documents may come again, and in any order.
     *
     * @throws InvalidDocumentException when it is no site's document; nothing has changed then
     */
    void publish(SiteDocument document, byte[] bytes) {
        SitePolicy policy = SitePolicy.of(document);
        if (document.version() > versionStored(document.site())) {
            documents.put(document.site(), bytes);
            compiled.put(document.site(), policy);
        }
    }

    /** What holds for comments of this section of the site. */
    Policy of(String site, String section) {
        return compiled.computeIfAbsent(site, this::compile).of(section);
    }

    private SitePolicy compile(String site) {
        byte[] bytes = documents.get(site);
        if (bytes == null) {
            return SitePolicy.DEFAULT;
        }
        try {
            return SitePolicy.of(JsonForm.read(bytes, SiteDocument.class));
        } catch (MalformedEventException | InvalidDocumentException e) {
            LOG.error("The stored document of site {} cannot be read, its comments are held: {}", site, e.getMessage());
            return SitePolicy.ofUnreadableDocument();
        }
    }

    private long versionStored(String site) {
        byte[] bytes = documents.get(site);
        try {
            return bytes == null
                    ? NONE
                    : JsonForm.read(bytes, SiteDocument.class).version();
        } catch (MalformedEventException e) {
            return NONE;
        }
    }
}
