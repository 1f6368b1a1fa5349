package moderato.rules.matcher;

/** The listed phrases that have begun in a text. */
final class Phrases {
    private static final int MOST = 16;

    private final Hashes hashes;
    private final Scan scan;
    private final long[] begun = new long[MOST];
    private final int[] letters = new int[MOST];
    private final int[] starts = new int[MOST];
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
            begun[count] = word.hash;
            letters[count] = word.raw;
            starts[count++] = start;
        }
    }
}
