package moderato.rules.matcher;

import moderato.rules.index.Hashes;
import moderato.rules.text.Characters;

/** What stands between two blanks: its words, also as one, the signs around them, and whether any of it may hide a term. */
final class Chunk {
    /** The words written as one. */
    final Word joined = new Word();

    private int start;
    private int words;
    private boolean leading;
    private int signs;
    private int sign;
    private boolean oddSigns;

    private boolean marked;
    private boolean digits;
    private boolean latin;
    private boolean lookAlikes;
    private boolean foreign;

    void begin(int at) {
        start = at;
        words = 0;
        leading = false;
        signs = 0;
        oddSigns = false;
        marked = false;
        digits = false;
        latin = false;
        lookAlikes = false;
        foreign = false;
    }

    /** Holds something that hides terms, or a term. */
    void mark() {
        marked = true;
    }

    void addSign(int codePoint) {
        signs++;
        sign = codePoint;
        oddSigns |= Signs.areOddTrailing(codePoint);
    }

    /** The signs so far stand before a word. */
    void beginWord() {
        if (signs > 0) {
            if (words > 0) {
                marked |= Signs.areOddInside(sign, signs);
            } else {
                leading = true;
                marked |= Signs.areOddLeading(sign);
            }
            signs = 0;
            oddSigns = false;
        }
    }

    void addDigits() {
        digits = true;
    }

    void addLatin() {
        latin = true;
    }

    /** Adds a letter of another script, of these kinds. */
    void addForeign(int kinds) {
        if ((kinds & Characters.LETTERS) != 0) {
            lookAlikes = true;
        } else {
            foreign = true;
        }
    }

    void addWord(Word word) {
        if (words++ == 0) {
            joined.set(word);
        } else {
            joined.append(word);
        }
    }

    int start() {
        return start;
    }

    int words() {
        return words;
    }

    /** Whether signs stand before the first word. */
    boolean hasLeadingSigns() {
        return leading;
    }

    /** The number of signs behind the last word, or of all when there is none. */
    int signs() {
        return signs;
    }

    /** Whether all of it is one sign that may be a letter. */
    boolean isLetterLikeSign() {
        return words == 0 && signs == 1 && (Characters.of(sign) & Characters.LETTERS) != 0;
    }

    /** Whether a hyphen is all that stands behind the last word. */
    boolean isHyphenated() {
        return signs == 1 && sign == '-';
    }

    boolean isMarked() {
        return marked;
    }

    /** Whether it is written as disguised words are, or its words are a term together. */
    boolean isSuspicious(Hashes hashes) {
        return marked
                || (digits && (latin || lookAlikes || foreign))
                || (lookAlikes && (latin || !foreign))
                || (signs > 0 && (oddSigns || Signs.areMask(sign, signs)))
                || (words > 1 && (hashes.find(joined.hash, joined.raw) & Hashes.TERM) != 0);
    }
}
