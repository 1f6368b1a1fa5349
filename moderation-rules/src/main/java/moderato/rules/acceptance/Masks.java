package moderato.rules.acceptance;

import moderato.rules.reading.Candidate;
import moderato.rules.text.Characters;
import moderato.rules.words.Severity;

/** Judges masks, which hide letters: s*it, f**k. */
final class Masks {
    private static final int LETTERS_OR_DIGITS = Characters.LETTER | Characters.DIGIT;
    private static final int FEWEST_VISIBLE = 2;
    private static final int FEWEST_BEHIND_A_MASK = 4;
    private static final int FEWEST_STARS = 3;

    private final Innocence innocence;

    Masks(Innocence innocence) {
        this.innocence = innocence;
    }

    boolean accept(Candidate candidate) {
        if (candidate.masked() == 0) {
            return true;
        }
        int visible = candidate.term().length() - candidate.masked();
        if (visible == 1) {
            return acceptFirstLetter(candidate);
        }
        if (visible < (candidate.isFirstMasked() ? FEWEST_BEHIND_A_MASK : FEWEST_VISIBLE)) {
            return false;
        }
        if (candidate.gaps() > 0 && isMask(candidate, candidate.start() + 1)) {
            return false;
        }
        int masks = 0;
        int dashes = 0;
        int stars = 0;
        for (int i = candidate.start(); i < candidate.end(); i++) {
            if (isMask(candidate, i)) {
                masks++;
                dashes += candidate.fold(i) == '-' ? 1 : 0;
                stars += candidate.fold(i) == '*' ? 1 : 0;
            }
        }
        boolean dash = masks == 1 && dashes == 1;
        boolean question = candidate.isLastMasked() && candidate.fold(candidate.end() - 1) == '?';
        return !dash
                && !question
                && (visible > FEWEST_VISIBLE || acceptTwoVisible(candidate, stars == masks))
                && !isInnocentBefore(candidate, masks)
                && !innocence.isSetOffIn(candidate)
                && !continues(candidate, candidate.end(), 1)
                && !continues(candidate, candidate.start() - 1, -1);
    }

    private static boolean isMask(Candidate candidate, int at) {
        return candidate.is(at, Characters.MASK);
    }

    /** Newspapers write the commonest words with the first letter and a star for each other. */
    private static boolean acceptFirstLetter(Candidate candidate) {
        boolean stars = candidate.masked() >= FEWEST_STARS
                && candidate.gaps() == 0
                && !candidate.areMasksUncounted()
                && candidate.fold(candidate.end()) != '*';
        for (int i = candidate.start() + 1; i < candidate.end() && stars; i++) {
            stars = candidate.fold(i) == '*';
        }
        return stars
                && !candidate.isFirstMasked()
                && candidate.exact() == 1
                && candidate.term().isFertile()
                && candidate.term().term().severity() != Severity.MILD;
    }

    private static boolean acceptTwoVisible(Candidate candidate, boolean onlyStars) {
        boolean mild = candidate.term().term().severity() == Severity.MILD;
        return !candidate.areMasksUncounted()
                && (onlyStars || !(mild || candidate.isLastMasked()))
                && !(mild && candidate.isTitleCase());
    }

    /** Whether a mask or two stand behind an innocent word, as for a footnote. */
    private boolean isInnocentBefore(Candidate candidate, int masks) {
        return candidate.isLastMasked()
                && masks <= 2
                && innocence.isInnocent(candidate, candidate.start(), candidate.end() - masks);
    }

    /** Whether another mask and another letter follow: d*a*s*h. */
    private static boolean continues(Candidate candidate, int at, int step) {
        return isMask(candidate, at) && candidate.is(at + step, LETTERS_OR_DIGITS);
    }
}
