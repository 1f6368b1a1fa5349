package moderato.rules.index;

/**
 * A set of hashed words and phrases, behind a filter of one bit a hash that most words of a text do not get past. A hash
 * is a polynomial over the folded code points, in which a letter that follows itself counts once, so that the hash of
 * two words together comes from theirs. Whatever is found by hash is looked at again letter by letter.
 */
public final class Hashes {
    /** A whole term. */
    public static final int TERM = 1;
    /** The beginning of a phrase. */
    public static final int BEGINS_PHRASE = 2;

    /** A term written otherwise, see {@link Respellings}. */
    public static final int RESPELT = 4;

    // A value is the flags, the fewest letters, and of a term written otherwise its number.
    private static final int FLAGS = 7;
    private static final int LENGTH_SHIFT = 3;
    private static final int MOST_LETTERS = 255;
    private static final int NUMBER_SHIFT = 11;
    private static final int FILTER_SHIFT = 40;
    private static final int SLOT_SHIFT = 6;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long BETWEEN_WORDS = 0x5851F42D4C957F2DL;
    private static final int LONGEST_POWER = 64;
    private static final long[] POWERS = new long[LONGEST_POWER + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i <= LONGEST_POWER; i++) {
            POWERS[i] = POWERS[i - 1] * BASE;
        }
    }

    private long[] keys = new long[64];
    private int[] values = new int[64];
    private long[] filter = new long[4];
    private int size;

    /** The hash of a word with one more letter, another than its last; that of none is 0. */
    public static long add(long hash, int codePoint) {
        return hash * BASE + codePoint;
    }

    /** The hash of the word from one place of folded letters to another. */
    static long of(int[] letters, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            if (i == from || letters[i] != letters[i - 1]) {
                hash = add(hash, letters[i]);
            }
        }
        return hash;
    }

    /** The hash of two words written as one. */
    public static long join(long first, long second, int secondLength) {
        return first * POWERS[Math.min(secondLength, LONGEST_POWER)] + second;
    }

    /** The hash of a word without its first letter. */
    public static long withoutFirst(long hash, int first, int length) {
        return hash - first * POWERS[Math.min(length - 1, LONGEST_POWER)];
    }

    /** The hash of a phrase that goes on with a word. */
    public static long phrase(long words, long word) {
        return (words ^ BETWEEN_WORDS) * BASE + word;
    }

    /** Adds a term, or a phrase's beginning, that takes at least that many letters of a text. */
    void put(long hash, int flags, int letters) {
        put(hash, flags, Math.min(letters, MOST_LETTERS), 0);
    }

    /** Adds another way to write the term of that number. */
    void putRespelt(long hash, int letters, int number) {
        put(hash, RESPELT, Math.min(letters, MOST_LETTERS), number);
    }

    private void put(long hash, int flags, int letters, int number) {
        if (size * 4 >= keys.length) {
            grow();
        }
        int slot = slot(hash);
        int value = values[slot];
        int least = letters;
        if (value == 0) {
            size++;
            keys[slot] = hash;
        } else {
            least = Math.min(letters, fewestLetters(value));
        }
        int kept = (value & RESPELT) != 0 ? value >>> NUMBER_SHIFT : number;
        values[slot] = (value & FLAGS) | flags | (least << LENGTH_SHIFT) | (kept << NUMBER_SHIFT);
        long mixed = mixed(hash);
        filter[(int) (mixed >>> FILTER_SHIFT) & (filter.length - 1)] |= 1L << mixed;
    }

    /** The flags under which a hash was put; 0 for none, or when the text has fewer letters than any of its terms. */
    public int find(long hash, int letters) {
        long mixed = mixed(hash);
        if ((filter[(int) (mixed >>> FILTER_SHIFT) & (filter.length - 1)] >>> mixed & 1) == 0) {
            return 0;
        }
        int value = values[slot(hash)];
        return letters >= fewestLetters(value) ? value & FLAGS : 0;
    }

    /** The number of the term of which a hash, found as {@link #RESPELT}, is another way to write it. */
    public int respelt(long hash) {
        return values[slot(hash)] >>> NUMBER_SHIFT;
    }

    private static int fewestLetters(int value) {
        return (value >>> LENGTH_SHIFT) & MOST_LETTERS;
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) (mixed(hash) >>> SLOT_SHIFT) & mask;
        while (values[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long mixed(long hash) {
        long mixed = hash * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 32;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        filter = new long[filter.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int value = oldValues[i];
                put(oldKeys[i], value & FLAGS, fewestLetters(value), value >>> NUMBER_SHIFT);
            }
        }
    }
}
