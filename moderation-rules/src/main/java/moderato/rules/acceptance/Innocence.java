package moderato.rules.acceptance;

import moderato.rules.reading.Candidate;
import moderato.rules.reading.Terms;
import moderato.rules.text.Characters;
import moderato.rules.words.InnocentWords;

/** Tells innocent words; a site may list what the dictionary has as innocent. */
final class Innocence {
    private static final int LETTERS_OR_DIGITS = Characters.LETTER | Characters.DIGIT;
    private static final int LONGEST_WORD = 24;

    /** Shorter words are often milder than what is made of them: ass, hole. */
    private static final int SHORTEST_PART = 4;

    private final InnocentWords words;
    private final Terms terms;

    Innocence(InnocentWords words, Terms terms) {
        this.words = words;
        this.terms = terms;
    }

    /** Whether the cells from one to another are an innocent word as they stand. */
    boolean isInnocent(Candidate candidate, int from, int to) {
        return isInnocent(candidate.folds(from, to), to - from);
    }

    private boolean isInnocent(int[] letters, int count) {
        return words.contains(letters, 0, count) && !terms.contains(letters, count);
    }

    /** Whether what is written reads as an innocent word too. */
    boolean isReadIn(Candidate candidate) {
        return isReadIn(candidate, candidate.start(), candidate.end(), candidate.signs() > 0);
    }

    /** Whether signs cut the word out of an innocent one: pea_cock. */
    boolean isAround(Candidate candidate) {
        int start = candidate.start();
        int end = candidate.end();
        int first = start;
        while (goesOn(candidate, first - 1) && start - first < LONGEST_WORD) {
            first--;
        }
        int last = end;
        while (goesOn(candidate, last) && last - end < LONGEST_WORD) {
            last++;
        }
        return (first < start || last > end)
                && (isReadIn(candidate, first, last, false)
                        || isReadIn(candidate, first, end, false)
                        || isReadIn(candidate, start, last, false));
    }

    private static boolean goesOn(Candidate candidate, int at) {
        return candidate.is(at, ~Characters.BLANK);
    }

    /** Whether one of the words between blanks is listed itself: it is found without the others. */
    boolean isListedInPart(Candidate candidate) {
        int piece = candidate.start();
        for (int i = candidate.start(); i <= candidate.end(); i++) {
            if (i == candidate.end() || candidate.is(i, Characters.BLANK)) {
                if (i - piece >= SHORTEST_PART && terms.contains(candidate.folds(piece, i), i - piece)) {
                    return true;
                }
                piece = i + 1;
            }
        }
        return false;
    }

    /**
     * Whether the letters of all that stands between blanks are an innocent word, of which signs in pairs only set off a
     * part: shu**t**tle.
     */
    boolean isSetOffIn(Candidate candidate) {
        int first = candidate.start();
        while (goesOn(candidate, first - 1) && candidate.start() - first < LONGEST_WORD) {
            first--;
        }
        int last = candidate.end();
        while (goesOn(candidate, last) && last - candidate.end() < LONGEST_WORD) {
            last++;
        }
        int runs = 0;
        int sign = 0;
        boolean alike = true;
        for (int i = first + 1; i < last; i++) {
            boolean ends = candidate.is(i, LETTERS_OR_DIGITS) && !candidate.is(i - 1, LETTERS_OR_DIGITS);
            if (ends && i - 1 > first) {
                alike &= runs == 0 || sign == candidate.fold(i - 1);
                sign = candidate.fold(i - 1);
                runs++;
            }
        }
        return runs == 2 && alike && isReadIn(candidate, first, last, false);
    }

    /** As it stands, or each letter repeated as often. */
    private boolean isReadIn(Candidate candidate, int start, int end, boolean signs) {
        int kinds = signs ? LETTERS_OR_DIGITS | Characters.SIGN : LETTERS_OR_DIGITS;
        int[] letters = new int[end - start];
        int count = 0;
        for (int i = start; i < end; i++) {
            if (Characters.isLatin(candidate.fold(i))) {
                letters[count++] = candidate.fold(i);
            } else if (candidate.is(i, kinds) && candidate.is(i, Characters.LETTERS)) {
                letters[count++] = candidate.likeliest(i);
            }
        }
        return isInnocent(letters, count) || isInnocent(letters, withoutRepeats(letters, count));
    }

    /** Divides the runs of equal letters by what all their lengths can be divided by. Returns how many letters remain. */
    private static int withoutRepeats(int[] letters, int count) {
        int divisor = 0;
        for (int i = 0, run = 1; i < count; i++, run++) {
            if (i + 1 == count || letters[i + 1] != letters[i]) {
                divisor = gcd(divisor, run);
                run = 0;
            }
        }
        int kept = 0;
        for (int i = 0; i < count; i += Math.max(1, divisor)) {
            letters[kept++] = letters[i];
        }
        return kept;
    }

    private static int gcd(int a, int b) {
        return a == 0 ? b : gcd(b % a, a);
    }
}
