package moderato.rules.link;

import java.util.Locale;
import java.util.Set;

/**
 * The ends of domains that a reader takes for one without being told. Far from all: most of the others are words of some
 * language, file names or initials too.
 */
public final class TopLevelDomains {
    private static final Set<String> KNOWN = Set.of(
            ("com net org info biz edu gov io co me tv cc ws ly gl gd ru cn in us uk eu de fr es nl pl xyz online site shop"
                            + " store top club app dev live link click pro vip win bid ai to so tk ml ga cf gq"
                            + " casino poker bet porn sex adult dating cam icu cyou buzz website tech blog space stream"
                            + " ch br jp kr tr cz hu ro bg gr ua kz fi dk pt ca au nz mx cl za il ae ir pk ph vn sg hk tw lv"
                            + " lt ee hr rs su gg pw sk lu li st рф укр")
                    .split(" "));

    /** Words that stand before a dot in sentences without a space after it, and after “dot” in speech. */
    private static final Set<String> WORDS_TOO = Set.of(
            "in", "me", "us", "to", "so", "es", "de", "site", "shop", "store", "top", "club", "live", "link", "click",
            "pro", "win", "bid", "online", "app", "bet", "sex", "porn", "adult", "dating", "cam", "tech", "blog",
            "space", "casino", "poker", "website", "stream", "buzz", "ca", "li", "st", "il");

    /** Words of a language that lists are for: ends of domains only where a path follows. */
    private static final Set<String> WORDS_WITHOUT_PATH =
            Set.of("it", "at", "be", "is", "no", "se", "ma", "la", "mi", "im", "xxx");

    private static final String PUNYCODE = "xn--";

    private TopLevelDomains() {}

    /**
     * Whether a host ends in a well-known one, written as people write it: not as the first word of a sentence.
     *
     * @param path whether a path follows
     */
    static boolean endsInKnown(String host, boolean path) {
        String top = host.substring(host.lastIndexOf('.') + 1);
        String lower = top.toLowerCase(Locale.ROOT);
        boolean name = top.equals(lower) || host.equals(host.toUpperCase(Locale.ROOT));
        boolean known =
                KNOWN.contains(lower) || lower.startsWith(PUNYCODE) || (path && WORDS_WITHOUT_PATH.contains(lower));
        return name && known && host.length() - top.length() > (path ? 1 : 2);
    }

    /** Whether, said after “dot”, this can only be the end of a domain. */
    static boolean isUnmistakable(String top) {
        String name = top.toLowerCase(Locale.ROOT);
        return KNOWN.contains(name) && !WORDS_TOO.contains(name);
    }

    /** Whether it is the end of a domain if anything else says that a domain is meant. */
    public static boolean isKnown(String top) {
        String name = top.toLowerCase(Locale.ROOT);
        return KNOWN.contains(name) || WORDS_WITHOUT_PATH.contains(name);
    }
}
