package moderato.rules.acceptance;

import java.util.function.Predicate;
import moderato.rules.reading.Candidate;
import moderato.rules.reading.Terms;
import moderato.rules.text.Characters;
import moderato.rules.text.Marks;
import moderato.rules.words.InnocentWords;
import moderato.rules.words.Match;

/**
 * Decides whether what is written enough like a term is meant to be read as it: the shorter the term and the more of it
 * that is hidden, the more evidence it takes; and what consists of innocent words is innocent. It belongs to one text.
 */
public final class Acceptance implements Predicate<Candidate> {
    private static final int LONGEST_TORN_OFF = 2;

    private final String text;
    private final Innocence innocence;
    private final LookAlikes lookAlikes;
    private final Masks masks;
    private final Gaps gaps;

    public Acceptance(Terms terms, InnocentWords words, String text) {
        this.text = text;
        innocence = new Innocence(words, terms);
        lookAlikes = new LookAlikes(text);
        masks = new Masks(innocence);
        gaps = new Gaps(innocence);
    }

    @Override
    public boolean test(Candidate candidate) {
        return candidate.isPlain() ? acceptsPlain(candidate) : acceptsDisguised(candidate);
    }

    private boolean acceptsPlain(Candidate candidate) {
        boolean named = candidate.term().term().name() && candidate.isTitleCase();
        boolean inAddress = candidate.term().length() <= 3 && isPartOfAddress(candidate);
        return !named
                && !inAddress
                && !endsInMaskedWord(candidate)
                && !(isWord(candidate) && (innocence.isAround(candidate) || isTornOff(candidate)))
                && hasMarks(candidate);
    }

    private boolean acceptsDisguised(Candidate candidate) {
        return !candidate.term().spared()
                && showsEnough(candidate)
                && masks.accept(candidate)
                && acceptsJoined(candidate)
                && acceptsRepeats(candidate)
                && (candidate.masked() > 0 || !innocence.isReadIn(candidate))
                && lookAlikes.acceptLatin(candidate)
                && gaps.accept(candidate)
                && (candidate.masked() > 0 || hasMarks(candidate))
                && lookAlikes.acceptForeign(candidate);
    }

    private static boolean isWord(Candidate candidate) {
        return candidate.term().term().match() == Match.WORD
                && !candidate.term().unspaced()
                && !candidate.term().phrase();
    }

    private static boolean isPartOfAddress(Candidate candidate) {
        return isAddressSign(candidate, candidate.start() - 1, -1) || isAddressSign(candidate, candidate.end(), 1);
    }

    /** Whether the last letter is only the first of a masked word: what the f**k. */
    private boolean endsInMaskedWord(Candidate candidate) {
        return candidate.term().phrase()
                && candidate.to() < text.length()
                && text.charAt(candidate.to()) == '*'
                && candidate.is(candidate.end() - 2, Characters.BLANK);
    }

    /** Whether a sign stands between three letters and a letter or two more: ass'st. */
    private static boolean isTornOff(Candidate candidate) {
        int rest = candidate.end() + 1;
        while (candidate.is(rest, Characters.LETTER) && rest < candidate.end() + LONGEST_TORN_OFF + 2) {
            rest++;
        }
        int letters = rest - candidate.end() - 1;
        return candidate.term().length() <= 3
                && candidate.is(candidate.end(), Characters.SIGN)
                && letters > 1
                && letters <= LONGEST_TORN_OFF;
    }

    private static boolean isAddressSign(Candidate candidate, int at, int step) {
        int sign = candidate.fold(at);
        return (sign == '.' || sign == '@') && candidate.is(at + step, Characters.LETTER | Characters.DIGIT);
    }

    /** Three letters are written by chance too easily for separators, masks and digits. */
    private static boolean showsEnough(Candidate candidate) {
        boolean visible = candidate.exact() + candidate.lookAlikes() > 0;
        boolean three = candidate.digits() == 0
                && candidate.masked() == 0
                && candidate.gaps() == 0
                && (candidate.repeats() == 0 || candidate.hasLongRun());
        return visible && (candidate.term().length() > 3 || (candidate.term().length() == 3 && three));
    }

    /** Parts of several words join by chance too, in languages of which no dictionary tells the innocent ones above all. */
    private boolean acceptsJoined(Candidate candidate) {
        boolean repeated = candidate.repeats() > 0 && !candidate.hasLongRun();
        if (!candidate.isJoined()) {
            return candidate.term().guarded() || !repeated || candidate.repeats() > 1;
        }
        return !repeated
                && (candidate.term().guarded() || Gaps.haveSingleLetters(candidate))
                && !innocence.isListedInPart(candidate);
    }

    /** A name may have a letter more. */
    private static boolean acceptsRepeats(Candidate candidate) {
        return candidate.repeats() != 1 || !candidate.isRepeatedOnly() || !candidate.isTitleCase();
    }

    /** Whether the text has the marks that tell the term from another word: “año” is not “ano”. */
    private boolean hasMarks(Candidate candidate) {
        return !candidate.term().marked()
                || Marks.hasAll(
                        text.substring(candidate.from(), candidate.to()),
                        Marks.of(candidate.term().term().text()));
    }
}
