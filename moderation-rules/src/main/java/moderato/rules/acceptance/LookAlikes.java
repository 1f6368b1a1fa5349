package moderato.rules.acceptance;

import moderato.rules.reading.Candidate;
import moderato.rules.text.Characters;
import moderato.rules.words.Severity;
import org.jspecify.annotations.Nullable;

/** Judges letters that stand for others of the same look, Latin ones (shlt) and those of other scripts (ѕһіт). */
final class LookAlikes {
    private final String text;

    /** Of the whole text, see {@link #surplus(int, int)}; counted once, since each word of look-alikes asks for it. */
    private @Nullable Integer surplus;

    LookAlikes(String text) {
        this.text = text;
    }

    /**
     * A Latin letter that stands for another is too small a difference for mild and short terms, for
     * names, and where no dictionary tells innocent words.
     */
    boolean acceptLatin(Candidate candidate) {
        return candidate.lookAlikes() == 0
                || !isLatin(candidate)
                || !(isMildOrShort(candidate) || candidate.isTitleCase());
    }

    private static boolean isMildOrShort(Candidate candidate) {
        return !candidate.term().guarded()
                || candidate.term().length() < 4
                || candidate.term().term().severity() == Severity.MILD;
    }

    private static boolean isLatin(Candidate candidate) {
        int others = 0;
        for (int i = candidate.start(); i < candidate.end(); i++) {
            if (candidate.is(i, Characters.LETTER) && !Characters.isLatin(candidate.fold(i))) {
                others++;
            }
        }
        return candidate.lookAlikes() > others;
    }

    /** A word of letters that are at home in the text's own script is no disguise. */
    boolean acceptForeign(Candidate candidate) {
        return candidate.exact() > 0 || candidate.lookAlikes() == 0 || !isNative(candidate);
    }

    private boolean isNative(Candidate candidate) {
        if (surplus == null) {
            surplus = surplus(0, text.length());
        }
        return surplus > surplus(candidate.from(), candidate.to());
    }

    /** How many more letters of other scripts than Latin ones there are. */
    private int surplus(int from, int to) {
        int surplus = 0;
        for (int i = from; i < to; ) {
            int codePoint = text.codePointAt(i);
            if ((Characters.of(codePoint) & Characters.LETTER) != 0) {
                surplus += Characters.isLatin(Characters.fold(codePoint)) ? -1 : 1;
            }
            i += Character.charCount(codePoint);
        }
        return surplus;
    }
}
