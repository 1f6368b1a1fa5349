package moderato.rules.site;

import java.util.ArrayList;
import java.util.List;
import moderato.contracts.Outcome;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.Spans;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Evidence;
import moderato.rules.policy.Effect;
import moderato.rules.policy.Policy;
import moderato.rules.policy.Rule;

/** Nobody knows what the site's document would say of a comment, and so an editor has to. */
record UnreadableDocument() implements Condition {
    @Override
    public Evidence test(CheckedComment comment) {
        String sentence = "The site's settings cannot be read, so the comment could not be checked against them";
        return Evidence.of(sentence, Spans.NONE);
    }

    /** A policy, and beside its rules this. */
    static Policy policy(Policy known) {
        List<Rule> rules = new ArrayList<>(known.rules());
        rules.add(Rule.of(Policy.DOCUMENT, new UnreadableDocument(), Effect.of(Outcome.HOLD)));
        return new Policy(
                rules,
                known.matchers(),
                known.mode(),
                known.thresholds(),
                known.closeAfterDays(),
                known.version() + "-unreadable");
    }
}
