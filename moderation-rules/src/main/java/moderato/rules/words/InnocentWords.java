package moderato.rules.words;

import java.util.stream.Stream;
import moderato.rules.text.Letters;

/**
 * A dictionary of words that nobody minds, as the guard of the matcher: a text that consists of such words does not
 * write another one. Kept as hashes of 64 bits.
 */
public final class InnocentWords {
    /** What the dictionary leaves out as too short, and texts are full of. */
    private static final String SHORT_WORDS =
            "a i ad ah am an as at aw be by do eh er ex go ha he hi ho if in is it la lo ma me mr my no of oh ok on or ow"
                    + " oz pa pm re so st to tv uh uk um up us vs we ye yo";

    /** No word is innocent: the matcher without its guard. */
    public static final InnocentWords NONE = new InnocentWords(Stream.of());

    private static final class Bundled {
        static final InnocentWords WORDS = new InnocentWords(Stream.of(
                        Stream.of(SHORT_WORDS.split(" ")),
                        BundledLists.lines("innocent-en"),
                        BundledLists.innocentNames())
                .flatMap(words -> words));
    }

    private final long[] slots;

    private InnocentWords(Stream<String> lines) {
        String[] words = lines.toArray(String[]::new);
        slots = new long[Math.max(2, Integer.highestOneBit(words.length) * 4)];
        for (String word : words) {
            int[] letters = Letters.of(word);
            add(hash(letters, 0, letters.length));
        }
    }

    /** The words that come with this module, read once a JVM. */
    public static InnocentWords bundled() {
        return Bundled.WORDS;
    }

    /** A hash of all of them. */
    public long fingerprint() {
        long all = 0;
        for (long slot : slots) {
            all = all * 31 + slot;
        }
        return all;
    }

    private void add(long hash) {
        int slot = slot(hash);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = hash;
    }

    /** Whether these folded letters are an innocent word. */
    public boolean contains(int[] letters, int from, int to) {
        return contains(hash(letters, from, to));
    }

    /** Whether a word of this hash, see {@link #next}, is innocent. */
    public boolean contains(long hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return true;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return false;
    }

    private static long hash(int[] letters, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = next(hash, letters[i]);
        }
        return hash;
    }

    /** The hash of a word with one more letter; a word of none has the hash 0. */
    public static long next(long hash, int letter) {
        return (hash + letter) * 0x9E3779B97F4A7C15L;
    }

    private int slot(long hash) {
        long mixed = hash ^ hash >>> 29;
        return (int) ((mixed * 0xD6E8FEB86659FD93L) >>> 33) & (slots.length - 1);
    }
}
