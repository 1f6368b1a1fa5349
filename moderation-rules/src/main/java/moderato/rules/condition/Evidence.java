package moderato.rules.condition;

import java.util.List;
import moderato.contracts.Finding;
import moderato.contracts.Span;
import moderato.rules.comment.Spans;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a condition is so.
 *
 * @param value what was measured, such as the number of links
 * @param threshold what it was held against
 * @param sentence for the editor, of bounded length
 * @param spans where in the original texts, at most {@link Finding#MAX_SPANS}
 * @param lookAlike whether it rests on look-alikes alone, and so may hold and never reject
 */
public record Evidence(
        @Nullable Double value, @Nullable Double threshold, String sentence, List<Span> spans, boolean lookAlike) {
    public Evidence {
        spans = List.copyOf(spans);
        sentence = shortened(sentence);
    }

    /** Of the longest sentence, in code points; conditions in conditions add up to more. */
    private static final int LONGEST = 600;

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST || sentence.codePointCount(0, sentence.length()) <= LONGEST
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** Of a text as it is written, without a measure. */
    public static Evidence of(String sentence, Spans spans) {
        return new Evidence(null, null, sentence, spans.kept(), false);
    }

    /** Of something measured. */
    public static Evidence of(double value, double threshold, String sentence, Spans spans) {
        return new Evidence(value, threshold, sentence, spans.kept(), false);
    }
}
