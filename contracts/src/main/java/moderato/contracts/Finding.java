package moderato.contracts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in a comment. "Could not be checked" is a finding too.
 *
 * @param rule the rule's id within the policy
 * @param score points, with {@link Outcome#SCORE} only
 * @param value what was measured, such as the number of links
 * @param threshold what it was held against
 * @param sentence why, for the editor
 * @param spans where in the original text, at most {@value #MAX_SPANS}
 */
public record Finding(
        String rule,
        Outcome outcome,
        @Nullable Integer score,
        @Nullable Double value,
        @Nullable Double threshold,
        String sentence,
        List<Span> spans) {

    /** More spans than these are not carried by an event. */
    public static final int MAX_SPANS = 20;

    public Finding {
        requireNonNull(rule, "finding.rule");
        requireNonNull(outcome, "finding.outcome");
        requireNonNull(sentence, "finding.sentence");
        spans = List.copyOf(requireNonNull(spans, "finding.spans"));
        if (spans.size() > MAX_SPANS) {
            throw new IllegalArgumentException("a finding has at most " + MAX_SPANS + " spans");
        }
    }
}
