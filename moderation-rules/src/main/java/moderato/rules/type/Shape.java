package moderato.rules.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.Field;
import moderato.rules.comment.Profile;
import moderato.rules.comment.Spans;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Evidence;
import moderato.rules.condition.RuleType;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Values;
import org.jspecify.annotations.Nullable;

/** How the body looks, whatever it says. It is so when any one of the given bounds is crossed. */
final class Shape implements Condition {
    private static final int LONGEST = 10_000;

    private static final Key<Integer> LONGER =
            Key.of("longer-than", Kind.whole(1, LONGEST), "Characters, above which a comment is too long.");
    private static final Key<Integer> SHORTER =
            Key.of("shorter-than", Kind.whole(1, LONGEST), "Characters, below which a comment is too short.");
    private static final Key<Integer> FEWER_WORDS =
            Key.of("fewer-words-than", Kind.whole(1, 1_000), "Words, below which a comment is too short.");
    private static final Key<Double> CAPITALS =
            Key.of("capitals-over", Kind.share(), "Share of capitals among the letters.");
    private static final Key<Integer> MIN_LETTERS = Key.of(
                    "min-letters", Kind.whole(1, 1_000), "With fewer letters, no share is looked at.")
            .or(20);
    private static final Key<Integer> EMOJI = Key.of("emoji-over", Kind.whole(0, 1_000), "Number of emoji.");
    private static final Key<Integer> RUN =
            Key.of("run-over", Kind.whole(1, 1_000), "Times that one character stands in a row.");
    private static final Key<Double> REPEATED =
            Key.of("repeated-words-over", Kind.share(), "Share of words that stood before in the comment.");
    private static final Key<Double> BLANKS =
            Key.of("blanks-over", Kind.share(), "Share of blanks among the characters.");
    private static final Key<Double> SHORT_WORDS =
            Key.of("short-words-over", Kind.share(), "Share of words of a single character.");
    private static final Key<Integer> INVISIBLE =
            Key.of("invisible-over", Kind.whole(0, 1_000), "Number of characters that show nothing.");

    static final RuleType TYPE = RuleType.of(
            "shape",
            "How the text looks: its length, capitals, emoji, repeats, blanks and invisible characters.",
            Keys.of(
                    LONGER,
                    SHORTER,
                    FEWER_WORDS,
                    CAPITALS,
                    MIN_LETTERS,
                    EMOJI,
                    RUN,
                    REPEATED,
                    BLANKS,
                    SHORT_WORDS,
                    INVISIBLE),
            Shape::read);

    /** One bound: null where it is not crossed. */
    @FunctionalInterface
    private interface Bound {
        @Nullable
        Evidence crossed(Profile profile, String text);
    }

    private final List<Bound> bounds;

    private Shape(List<Bound> bounds) {
        this.bounds = List.copyOf(bounds);
    }

    private static @Nullable Condition read(Values values) {
        List<Bound> bounds = new ArrayList<>();
        int minLetters = values.get(MIN_LETTERS);
        Integer longer = values.find(LONGER);
        if (longer != null) {
            bounds.add((it, text) -> above(it.characters(), longer, "characters"));
        }
        Integer shorter = values.find(SHORTER);
        if (shorter != null) {
            bounds.add((it, text) -> below(it.characters(), shorter, "characters"));
        }
        Integer fewer = values.find(FEWER_WORDS);
        if (fewer != null) {
            bounds.add((it, text) -> below(it.words(), fewer, "words"));
        }
        Double capitals = values.find(CAPITALS);
        if (capitals != null) {
            bounds.add((it, text) -> it.letters() < minLetters
                    ? null
                    : shareAbove(it.capitals(), it.letters(), capitals, "of the letters are capitals"));
        }
        Integer emoji = values.find(EMOJI);
        if (emoji != null) {
            bounds.add((it, text) -> above(it.emoji(), emoji, "emoji"));
        }
        Integer run = values.find(RUN);
        if (run != null) {
            bounds.add((it, text) -> it.longestRun() > run ? longRun(it, run, text) : null);
        }
        Double blanks = values.find(BLANKS);
        if (blanks != null) {
            bounds.add((it, text) -> it.letters() < minLetters
                    ? null
                    : shareAbove(it.blanks(), it.characters(), blanks, "of the characters are blanks"));
        }
        Double shortWords = values.find(SHORT_WORDS);
        if (shortWords != null) {
            bounds.add((it, text) -> it.letters() < minLetters
                    ? null
                    : shareAbove(it.shortWords(), it.words(), shortWords, "of the words are single characters"));
        }
        Double repeated = values.find(REPEATED);
        if (repeated != null) {
            bounds.add((it, text) -> it.letters() < minLetters
                    ? null
                    : shareAbove(it.repeatedWords(), it.words(), repeated, "of the words are repeated"));
        }
        Integer invisible = values.find(INVISIBLE);
        if (invisible != null) {
            bounds.add((it, text) -> above(it.invisible(), invisible, "invisible characters"));
        }
        return bounds.isEmpty()
                ? RuleType.refused(values, "must have at least one bound, such as capitals-over: 0.7")
                : new Shape(bounds);
    }

    @Override
    public @Nullable Evidence test(CheckedComment comment) {
        Profile profile = comment.profile();
        String text = comment.comment().body();
        for (Bound bound : bounds) {
            Evidence evidence = bound.crossed(profile, text);
            if (evidence != null) {
                return evidence;
            }
        }
        return null;
    }

    private static @Nullable Evidence above(int value, int most, String what) {
        return value <= most ? null : Evidence.of(value, most, value + " " + what + ", more than " + most, Spans.NONE);
    }

    private static @Nullable Evidence below(int value, int least, String what) {
        return value >= least
                ? null
                : Evidence.of(value, least, value + " " + what + ", fewer than " + least, Spans.NONE);
    }

    private static @Nullable Evidence shareAbove(int part, int whole, double most, String what) {
        double share = whole == 0 ? 0 : (double) part / whole;
        if (share <= most) {
            return null;
        }
        String sentence = percent(share) + " " + what + ", more than " + percent(most);
        return Evidence.of(Math.round(share * 1_000) / 1_000.0, most, sentence, Spans.NONE);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    private static Evidence longRun(Profile profile, int most, String text) {
        Spans spans = new Spans();
        int start = profile.longestRunStart();
        int unit = Character.charCount(text.codePointAt(start));
        spans.add(Field.BODY, start, start + unit * profile.longestRun());
        String sentence = "The same character " + profile.longestRun() + " times in a row, more than " + most;
        return Evidence.of(profile.longestRun(), most, sentence, spans);
    }
}
