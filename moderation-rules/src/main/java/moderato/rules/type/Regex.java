package moderato.rules.type;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Set;
import moderato.contracts.Finding;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.CouldNotBeCheckedException;
import moderato.rules.comment.Field;
import moderato.rules.comment.Spans;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Evidence;
import moderato.rules.condition.Quoted;
import moderato.rules.condition.RuleType;
import moderato.rules.condition.Vocabulary;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Node;
import moderato.rules.document.Problems;
import moderato.rules.document.Values;
import moderato.rules.text.MappedText;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression, matched by RE2/J in linear time. Linear is not enough: a match costs up to 36 ns for each
 * instruction of the pattern and character of the text, and cannot be stopped. So patterns are small, counted repeats are
 * not nested, and what would still take too long is not matched.
 */
final class Regex implements Condition {
    private enum Form {
        PLAIN,
        FOLDED
    }

    /** In instructions, of one pattern. */
    static final int LARGEST = 300;

    /** Instructions times UTF-16 units; above it a match is not tried. */
    static final long MOST_WORK = 1_500_000;

    private static final int LONGEST = 500;

    private static final Key<Pattern> PATTERN = Key.of(
                    "pattern",
                    new Kind<>(Kind.ordered("type", "string", "minLength", 1, "maxLength", LONGEST), Regex::compile),
                    "A regular expression in the syntax of RE2; (?i) at its beginning ignores case.")
            .required();
    private static final Key<Set<Field>> FIELDS =
            Key.of("fields", Kind.someOf(Field.class), "Which texts are read.").or(Set.of(Field.BODY));

    private static final Key<Form> FORM = Key.of(
                    "form",
                    Kind.oneOf(Form.class),
                    "plain: the text as written; folded: without case, width, marks and invisible characters.")
            .or(Form.PLAIN);

    static final RuleType TYPE =
            RuleType.withLists("regex", "A regular expression matches.", Keys.of(PATTERN, FORM, FIELDS), Regex::read);

    private final Pattern pattern;
    private final List<Field> fields;
    private final boolean folded;

    private Regex(Pattern pattern, Set<Field> fields, boolean folded) {
        this.pattern = pattern;
        this.folded = folded;
        this.fields = fields.stream().sorted().toList();
    }

    private static @Nullable Condition read(Values values, Vocabulary vocabulary) {
        Pattern pattern = values.get(PATTERN);
        return vocabulary.takeRoom(pattern.programSize())
                ? new Regex(pattern, values.get(FIELDS), values.get(FORM) == Form.FOLDED)
                : RuleType.refused(
                        values,
                        PATTERN,
                        "must find room: the regular expressions of a policy have at most " + Vocabulary.ROOM
                                + " instructions together");
    }

    private static @Nullable Pattern compile(Node node, Problems problems) {
        try {
            return compile(node instanceof Node.Scalar scalar ? scalar.text() : "");
        } catch (IllegalArgumentException e) {
            problems.add(node.place(), String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** @throws IllegalArgumentException when it is none that can be matched within bounds; says what would be right */
    static Pattern compile(String regex) {
        String right = "must be a regular expression ";
        if (regex.isEmpty() || regex.length() > LONGEST) {
            throw new IllegalArgumentException(right + "of 1 to " + LONGEST + " characters");
        }
        if (NestedRepeats.in(regex)) {
            throw new IllegalArgumentException(right + "without a counted repeat inside another");
        }
        if (FoldedRanges.tooLongIn(regex)) {
            throw new IllegalArgumentException(
                    right + "that, if it ignores case, has neither very wide ranges nor one over U+1C80 to U+1C88");
        }
        Pattern pattern;
        try {
            pattern = Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    right + "of RE2, which has no look-around and no back-references: " + e.getDescription(), e);
        } catch (StackOverflowError e) {
            throw new IllegalArgumentException(right + "that is nested less", e);
        }
        if (pattern.programSize() > LARGEST) {
            throw new IllegalArgumentException(
                    right + "of at most " + LARGEST + " instructions, not " + pattern.programSize());
        }
        return pattern;
    }

    @Override
    public @Nullable Evidence test(CheckedComment comment) {
        Spans spans = new Spans();
        String first = "";
        for (Field field : fields) {
            MappedText text =
                    folded ? comment.text(field).folded() : comment.text(field).plain();
            if ((long) pattern.programSize() * text.text().length() > MOST_WORK) {
                throw new CouldNotBeCheckedException("the text is too long for this regular expression");
            }
            Matcher matcher = pattern.matcher(text.text());
            // Each find is linear by itself; together they are, as long as their number is bounded.
            while (spans.count() < Finding.MAX_SPANS && matcher.find()) {
                first = spans.isEmpty() ? matcher.group() : first;
                add(spans, field, text, matcher.start(), matcher.end());
            }
        }
        return spans.isEmpty()
                ? null
                : Evidence.of(
                        (first.isEmpty() ? "The text" : Quoted.of(first)) + " matches the regular expression "
                                + Quoted.of(pattern.pattern()),
                        spans);
    }

    /** A match of nothing is a match, but no place can be shown. */
    private static void add(Spans spans, Field field, MappedText text, int start, int end) {
        if (end > start) {
            spans.add(field, text.originalStart(start), text.originalEnd(end));
        } else {
            spans.addNowhere();
        }
    }
}
