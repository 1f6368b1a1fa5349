package moderato.rules.site;

import java.util.Map;
import moderato.contracts.SiteDocument;
import moderato.rules.document.InvalidDocumentException;
import moderato.rules.document.Node;
import moderato.rules.document.Yaml;
import moderato.rules.policy.Policy;

/**
 * The policies of a site, one a section. Immutable.
 *
 * @param policy what holds where no section has its own
 * @param bySection what holds for the sections that change it
 */
public record SitePolicy(Policy policy, Map<String, Policy> bySection) {
    /** What a site without a document gets. */
    public static final SitePolicy DEFAULT = PolicyReader.read(Node.of(Map.of()));

    public SitePolicy {
        bySection = Map.copyOf(bySection);
    }

    /** What holds for comments of this section. */
    public Policy of(String section) {
        return bySection.getOrDefault(section, policy);
    }

    /**
     * What the document of a site says.
     *
     * @throws InvalidDocumentException when it is none
     */
    public static SitePolicy of(SiteDocument document) {
        return of(Node.of(document.data()));
    }

    /**
     * What a document says that was read with {@link Yaml#read} or made of data.
     *
     * @throws InvalidDocumentException when it is none
     */
    public static SitePolicy of(Node document) {
        return PolicyReader.read(document);
    }

    /** What holds for a site whose document was accepted once and cannot be read now: all is held. */
    public static SitePolicy ofUnreadableDocument() {
        Policy policy = UnreadableDocument.policy(DEFAULT.policy);
        return new SitePolicy(policy, Map.of());
    }
}
