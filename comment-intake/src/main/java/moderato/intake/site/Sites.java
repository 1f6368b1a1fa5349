package moderato.intake.site;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import moderato.contracts.MalformedEventException;
import moderato.contracts.SiteDocument;
import moderato.contracts.SiteSettings;

/** The last good document of each site. */
public final class Sites {
    private record Held(long version, SiteSettings settings) {}

    private final Map<String, Held> bySite = new ConcurrentHashMap<>();

    private volatile boolean complete;

    Sites() {}

    /** The settings of a site, if it has any. */
    public Optional<SiteSettings> find(String site) {
        return Optional.ofNullable(bySite.get(site)).map(Held::settings);
    }

    /** Whether any site has pages on this origin. */
    public boolean anyOwns(String origin) {
        return bySite.values().stream().anyMatch(held -> held.settings().owns(origin));
    }

    /**
     * Keeps a document if none of a higher version came before.
     *
     * @throws MalformedEventException when it does not read; the last good one stays
     */
    void keep(SiteDocument document) {
        Held read = new Held(document.version(), SiteSettings.of(document));
        bySite.merge(document.site(), read, (known, arrived) -> arrived.version > known.version ? arrived : known);
    }

    /** Whether all documents were read that stood in the topic when this service started; until then one may be missing. */
    public boolean complete() {
        return complete;
    }

    void markComplete() {
        complete = true;
    }

    int size() {
        return bySite.size();
    }
}
