package moderato.rules.matcher;

import java.util.Arrays;
import moderato.rules.index.Hashes;

/** The listed phrases that have begun in a text. */
final class Phrases {
    private static final int FEWEST = 4;
    private static final int MOST = 16;

    private final Hashes hashes;
    private final Scan scan;
    private long[] begun = {};
    private int[] letters = {};
    private int[] starts = {};
    private int count;

    Phrases(Hashes hashes, Scan scan) {
        this.hashes = hashes;
        this.scan = scan;
    }

    /** No phrase goes on: a sentence ends. */
    void clear() {
        count = 0;
    }

    /** Goes on with a word, and ends where {@code end} is. */
    void add(Word word, int found, int start, int end) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            long phrase = Hashes.phrase(begun[i], word.hash);
            int length = letters[i] + word.raw;
            int flags = hashes.find(phrase, length);
            if ((flags & Hashes.TERM) != 0) {
                scan.search().whole(starts[i], end);
            }
            if ((flags & Hashes.BEGINS_PHRASE) != 0) {
                begun[kept] = phrase;
                letters[kept] = length;
                starts[kept++] = starts[i];
            }
        }
        count = kept;
        if ((found & Hashes.BEGINS_PHRASE) != 0 && count < MOST) {
            begin(word, start);
        }
    }

    private void begin(Word word, int start) {
        if (count == begun.length) {
            int room = Math.max(FEWEST, count * 2);
            begun = Arrays.copyOf(begun, room);
            letters = Arrays.copyOf(letters, room);
            starts = Arrays.copyOf(starts, room);
        }
        begun[count] = word.hash;
        letters[count] = word.raw;
        starts[count++] = start;
    }
}
