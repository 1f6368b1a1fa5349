package moderato.rules.acceptance;

import moderato.rules.reading.Candidate;
import moderato.rules.text.Characters;

/** Judges what stands between letters: s.h.i.t, s h i t. */
final class Gaps {
    private static final int LETTERS_OR_DIGITS = Characters.LETTER | Characters.DIGIT;
    private static final int MAY_BE_LETTER = LETTERS_OR_DIGITS | Characters.LETTERS;
    private static final String BRACKETS = "()<>[]{}";
    private static final String APOSTROPHES = "'’‘`´ʼ";

    /** Signs that no writing has within a word. */
    private static final String STRANGE = "._*~|+=";

    private static final int LONGEST = 4;

    private final Innocence innocence;

    Gaps(Innocence innocence) {
        this.innocence = innocence;
    }

    boolean accept(Candidate candidate) {
        if (candidate.gaps() == 0) {
            return true;
        }
        int start = candidate.start();
        int end = candidate.end();
        int sign = 0;
        boolean strange = false;
        boolean ellipsis = false;
        boolean blank = false;
        boolean innocent = true;
        boolean known = false;
        int piece = start;
        for (int i = start; i < end; i++) {
            if (!candidate.is(i, LETTERS_OR_DIGITS)) {
                boolean knownPiece = i > piece && isInnocentPiece(candidate, piece, i);
                innocent &= i == piece || knownPiece;
                known |= knownPiece;
                piece = i + 1;
                if (candidate.is(i, Characters.BLANK)) {
                    blank = true;
                } else {
                    sign = candidate.fold(i);
                }
                strange |= STRANGE.indexOf(candidate.fold(i)) >= 0;
                ellipsis |= i > start && sign == '.' && candidate.fold(i - 1) == '.';
            }
        }
        boolean lastKnown = isInnocentPiece(candidate, piece, end);
        innocent &= lastKnown;
        known |= lastKnown;
        boolean one = candidate.gaps() == 1;
        boolean ofWriting = one
                && (APOSTROPHES.indexOf(sign) >= 0
                        || (ellipsis && (known || candidate.term().length() < 6)));
        boolean split = strange && one && candidate.term().length() >= 5;
        return !ofWriting
                && (!innocent || split)
                && !continues(candidate, end, 1, sign, blank)
                && !continues(candidate, start - 1, -1, sign, blank);
    }

    private boolean isInnocentPiece(Candidate candidate, int from, int to) {
        if (to - from == 1) {
            return candidate.fold(from) == 'a' || candidate.fold(from) == 'i';
        }
        return innocence.isInnocent(candidate, from, to);
    }

    /** Whether the same kind of gap and another letter follow, behind or before: c.o.c.k.t.a.i.l. */
    private static boolean continues(Candidate candidate, int at, int step, int sign, boolean blank) {
        boolean same = false;
        int letter = at;
        for (; isGap(candidate, letter, at); letter += step) {
            same |= candidate.is(letter, Characters.BLANK) ? blank : candidate.fold(letter) == sign;
        }
        if (!same || !candidate.is(letter, MAY_BE_LETTER)) {
            return false;
        }
        int beyond = letter + step;
        while (isGap(candidate, beyond, letter + step)) {
            beyond += step;
        }
        int fold = candidate.fold(letter);
        boolean word =
                fold == 'a' || fold == 'i' || (candidate.is(letter, Characters.LETTER) && !Characters.isLatin(fold));
        return !word || candidate.is(beyond, MAY_BE_LETTER);
    }

    /** Whether a gap that begins at one cell goes on at another: signs and blanks, but for one that may be a letter. */
    private static boolean isGap(Candidate candidate, int at, int begin) {
        return candidate.is(at, Characters.SIGN | Characters.BLANK)
                && Math.abs(at - begin) < LONGEST
                && (at == begin || !candidate.is(at, Characters.LETTERS) || BRACKETS.indexOf(candidate.fold(at)) >= 0);
    }

    /** Whether at least two of the pieces between blanks are single letters. */
    static boolean haveSingleLetters(Candidate candidate) {
        int singles = 0;
        for (int i = candidate.start(); i < candidate.end(); i++) {
            boolean begins = i == candidate.start() || candidate.is(i - 1, Characters.BLANK);
            boolean ends = i + 1 == candidate.end() || candidate.is(i + 1, Characters.BLANK);
            singles += begins && ends ? 1 : 0;
        }
        return singles > 1;
    }
}
