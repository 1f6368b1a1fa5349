package moderato.rules.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import moderato.rules.matcher.WordMatcher;
import org.jspecify.annotations.Nullable;

/**
 * START HERE: what is asked of every comment of a section. Immutable, so that all threads share one.
 *
 * @param rules all of them are always asked; their order never changes a verdict
 * @param matchers of the word lists that the rules name
 * @param closeAfterDays days after an article's first comment, from which on no more are taken; null for never
 * @param version the same for the same rules, lists and core, and for no others
 */
public record Policy(
        List<Rule> rules,
        List<WordMatcher> matchers,
        ModerationMode mode,
        Thresholds thresholds,
        @Nullable Integer closeAfterDays,
        String version) {
    /** Findings of this id are of the policy itself: the sum of scores. */
    public static final String SCORE = "score";

    /** As {@link #SCORE}: the mode, in which editors decide. */
    public static final String MODE = "mode";

    /** As {@link #SCORE}: the document, which cannot be read. */
    public static final String DOCUMENT = "document";

    /** Findings that no rule may be named after. */
    public static final Set<String> OWN_FINDINGS = Set.of(SCORE, MODE, DOCUMENT);

    public Policy {
        rules = List.copyOf(rules);
        matchers = List.copyOf(matchers);
    }

    /** A policy of these rules alone, that name no lists. */
    public static Policy of(List<Rule> rules, String version) {
        return new Policy(rules, List.of(), ModerationMode.POST_MODERATED, Thresholds.DEFAULT, null, version);
    }

    /** The mode for a comment at this time under an article that got its first comment then; null: not known. */
    public ModerationMode modeAt(Instant now, @Nullable Instant articleOpened) {
        boolean over = closeAfterDays != null
                && articleOpened != null
                && !now.isBefore(articleOpened.plus(Duration.ofDays(closeAfterDays)));
        return over ? ModerationMode.CLOSED : mode;
    }
}
