package moderato.rules.type;

/** Counts the words of a text that stood in it before; words of up to three letters do not count. */
final class RepeatedWords {
    private static final int SHORTEST = 4;
    private static final int ASCII = 128;

    /** Of the golden ratio, as in Fibonacci hashing. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private RepeatedWords() {}

    static int in(String text) {
        // Of hashes, since a set of words would cost more than all other rules; never full.
        int[] seen = new int[Integer.highestOneBit(text.length() / (SHORTEST + 1) + 1) * 2];
        int repeated = 0;
        int length = 0;
        long hash = 0;
        for (int at = 0; at <= text.length(); at++) {
            char unit = at < text.length() ? text.charAt(at) : ' ';
            if (Character.isLetterOrDigit(unit)) {
                hash = (hash ^ lower(unit)) * MULTIPLIER;
                hash ^= hash >>> 29;
                length++;
            } else {
                if (length >= SHORTEST && !add(hash, seen)) {
                    repeated++;
                }
                length = 0;
                hash = 0;
            }
        }
        return repeated;
    }

    private static int lower(char unit) {
        return unit < ASCII ? unit | 0x20 : Character.toLowerCase(unit);
    }

    /** Whether the hash was not there before. */
    private static boolean add(long hash, int[] seen) {
        int entry = (int) (hash >>> 32) | 1;
        int mask = seen.length - 1;
        int at = (int) hash & mask;
        while (seen[at] != 0 && seen[at] != entry) {
            at = (at + 1) & mask;
        }
        boolean added = seen[at] == 0;
        seen[at] = entry;
        return added;
    }
}
