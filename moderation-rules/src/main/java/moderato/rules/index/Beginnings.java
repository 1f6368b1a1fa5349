package moderato.rules.index;

/**
 * The first four letters of the terms that may hide in a long word, as a filter of bits: nearly no innocent word needs
 * to be cut into pieces to see that it is one.
 */
public final class Beginnings {
    private static final int LETTERS = 4;
    private static final int BITS = 16;

    private final long[] filter = new long[1 << (BITS - 6)];

    /** Adds a term; a shorter one may hide in no word. */
    void add(int[] term) {
        if (term.length < LETTERS) {
            return;
        }
        int beginning = 0;
        for (int i = 0; i < LETTERS; i++) {
            beginning = next(beginning, term[i]);
        }
        int bit = bit(beginning);
        filter[bit >> 6] |= 1L << bit;
    }

    /** Whether a term may begin somewhere in these characters. */
    public boolean mayBeIn(char[] text, int from, int to) {
        int last = 0;
        for (int i = from; i < to; i++) {
            last = next(last, text[i]);
            int bit = bit(last);
            if (i - from >= LETTERS - 1 && (filter[bit >> 6] & 1L << bit) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The lower five bits of a letter are the same in both cases. */
    private static int next(int beginning, int letter) {
        return ((beginning << 5) | (letter & 31)) & 0xFFFFF;
    }

    private static int bit(int beginning) {
        return (beginning * 0x9E3779B1) >>> (32 - BITS);
    }
}
