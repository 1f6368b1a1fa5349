package moderato.notification.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sites that an editor sees. What lies outside is not there for him.
 *
 * @param sites null for every site
 */
public record EditorScope(@Nullable Set<String> sites) {
    public static final EditorScope EVERY_SITE = new EditorScope(null);

    /** Whether an object of that site is there for the editor. */
    public boolean covers(String site) {
        return sites == null || sites.contains(site);
    }

    /** As a parameter of a query, null for every site. */
    public String @Nullable [] column() {
        return sites == null ? null : sites.toArray(String[]::new);
    }
}
