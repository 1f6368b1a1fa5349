package moderato.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import moderato.contracts.JsonForm;
import moderato.contracts.Outcome;
import moderato.contracts.SiteSettings;

/**
 * START HERE: what is asked of every comment of a site.
 *
 * @param rules all of them are always asked; their order never changes a verdict
 * @param version the same for the same rules, and for no others
 */
public record Policy(List<Rule> rules, String version) {
    /** To be raised whenever a rule of unchanged settings would judge any text differently. */
    private static final int CORE_VERSION = 1;

    private static final int DEFAULT_MAX_LINKS = 2;

    private static final BundledList PROFANITY = BundledList.read("profanity-en.txt");
    private static final BundledList SPAM = BundledList.read("spam-en.txt");

    /** What holds for a site without a document. */
    public static final Policy DEFAULT = of(new SiteSettings(null, null, null, null));

    public Policy {
        rules = List.copyOf(rules);
    }

    /** What holds for a site with this document: the default, and what the document adds. */
    public static Policy of(SiteSettings site) {
        List<Rule> rules = List.of(
                new ListedTerms(
                        "profanity",
                        Outcome.HOLD,
                        List.of(PROFANITY.terms(), new Terms(site.lists().profanity()))),
                new ListedTerms(
                        "spam",
                        Outcome.HOLD,
                        List.of(SPAM.terms(), new Terms(site.lists().spam()))),
                new TooManyLinks("links", Outcome.HOLD, requireNonNullElse(site.maxLinks(), DEFAULT_MAX_LINKS)),
                new ListedDomains("domains", Outcome.REJECT, site.lists().domains()));
        return new Policy(rules, versionOf(site));
    }

    /** What holds for a site whose document was accepted once and cannot be read now: all is held. */
    public static Policy ofUnreadableDocument() {
        return new Policy(withUnreadableDocument(), DEFAULT.version + "-unreadable");
    }

    /** The ids of all rules that a site's policy may have. */
    public static List<String> ruleIds() {
        return withUnreadableDocument().stream().map(Rule::id).toList();
    }

    private static List<Rule> withUnreadableDocument() {
        List<Rule> rules = new ArrayList<>(DEFAULT.rules);
        rules.add(new UnreadableDocument("document"));
        return rules;
    }

    private static String versionOf(SiteSettings site) {
        MessageDigest hash;
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        hash.update(("core " + CORE_VERSION + "\n").getBytes(UTF_8));
        for (BundledList list : List.of(PROFANITY, SPAM)) {
            hash.update((list.name() + " " + list.source().length() + "\n").getBytes(UTF_8));
            hash.update(list.source().getBytes(UTF_8));
        }
        hash.update(JsonForm.write(site));
        return HexFormat.of().formatHex(hash.digest(), 0, 8);
    }
}
