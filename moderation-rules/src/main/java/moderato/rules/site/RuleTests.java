package moderato.rules.site;

import java.util.List;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.CouldNotBeCheckedException;
import moderato.rules.comment.History;
import moderato.rules.condition.Condition;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Problems;
import moderato.rules.matcher.WordMatcher;

/**
 * What a rule's writer expects of it.
 *
 * @param match comments that its condition must be so of
 * @param noMatch comments that it must not be so of
 */
record RuleTests(List<Example> match, List<Example> noMatch) {
    static final RuleTests NONE = new RuleTests(List.of(), List.of());

    private static final int MOST = 20;
    private static final Key<List<Example>> MATCH = Key.of(
                    "match", Kind.list(Example.KIND, MOST), "It must find something in these.")
            .or(List.of());
    private static final Key<List<Example>> NO_MATCH = Key.of(
                    "no-match", Kind.list(Example.KIND, MOST), "It must find nothing in these.")
            .or(List.of());

    static final Kind<RuleTests> KIND =
            Keys.of(MATCH, NO_MATCH).kind(values -> new RuleTests(values.get(MATCH), values.get(NO_MATCH)));

    /** Adds a problem for each example that the condition fails. */
    void run(Condition condition, List<WordMatcher> matchers, Problems problems) {
        for (Example example : match) {
            expect(example, true, "must match, and the rule finds nothing in it", condition, matchers, problems);
        }
        for (Example example : noMatch) {
            expect(example, false, "must not match, and the rule finds something in it", condition, matchers, problems);
        }
    }

    private static void expect(
            Example example,
            boolean match,
            String otherwise,
            Condition condition,
            List<WordMatcher> matchers,
            Problems problems) {
        CheckedComment comment =
                new CheckedComment(example.comment(), example.comment().submittedAt(), History.NONE, matchers);
        try {
            if ((condition.test(comment) != null) != match) {
                problems.add(example.place(), otherwise);
            }
        } catch (CouldNotBeCheckedException | StackOverflowError e) {
            problems.add(example.place(), "must be a text that the rule can check");
        }
    }
}
