package moderato.rules.link;

import java.util.Locale;
import java.util.Set;

/**
 * The ends of domains that a reader takes for one without being told. Far from all: most of the others are words of some
 * language, file names or initials too.
 */
final class TopLevelDomains {
    private static final Set<String> KNOWN = Set.of(
            "com", "net", "org", "info", "biz", "edu", "gov", "io", "co", "me", "tv", "cc", "ws", "ly", "gl", "gd",
            "ru", "cn", "in", "us", "uk", "eu", "de", "fr", "es", "nl", "pl", "xyz", "online", "site", "shop", "store",
            "top", "club", "app", "dev", "live", "link", "click", "pro", "vip", "win", "bid", "ai", "to", "so", "tk",
            "ml", "ga", "cf", "gq");

    /** Words that stand before a dot in sentences without a space after it, and after “dot” in speech. */
    private static final Set<String> WORDS_TOO = Set.of(
            "in", "me", "us", "to", "so", "es", "de", "site", "shop", "store", "top", "club", "live", "link", "click",
            "pro", "win", "bid", "online", "app");

    private TopLevelDomains() {}

    /** Whether a host ends in a well-known one, written as people write it: not as the first word of a sentence. */
    static boolean endsInKnown(String host) {
        String top = host.substring(host.lastIndexOf('.') + 1);
        boolean name = top.equals(top.toLowerCase(Locale.ROOT)) || host.equals(host.toUpperCase(Locale.ROOT));
        return name && KNOWN.contains(top.toLowerCase(Locale.ROOT)) && (host.length() - top.length() > 2);
    }

    /** Whether, said after “dot”, this can only be the end of a domain. */
    static boolean isUnmistakable(String top) {
        String name = top.toLowerCase(Locale.ROOT);
        return KNOWN.contains(name) && !WORDS_TOO.contains(name);
    }
}
