package moderato.rules.comment;

/** Which words stood in a text before; kept as hashes, since a set of words would cost more than all rules. */
final class SeenWords {
    /** Shorter words stand again in every text. */
    private static final int SHORTEST = 4;

    /** Of the golden ratio, as in Fibonacci hashing. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final int[] seen;

    /** For a text of that many characters: never full. */
    SeenWords(int length) {
        seen = new int[Integer.highestOneBit(length / (SHORTEST + 1) + 1) * 2];
    }

    /** The hash of a word with one more character; that of none is 0. */
    static long next(long hash, int character) {
        return hash * 31 + character;
    }

    /** Adds a word. Returns whether it stood there before; short words do not count. */
    boolean add(long hash, int length) {
        if (length < SHORTEST) {
            return false;
        }
        long mixed = hash * MULTIPLIER;
        int entry = (int) (mixed >>> 32) | 1;
        int mask = seen.length - 1;
        int at = (int) (mixed >>> 16) & mask;
        while (seen[at] != 0 && seen[at] != entry) {
            at = (at + 1) & mask;
        }
        boolean again = seen[at] != 0;
        seen[at] = entry;
        return again;
    }
}
