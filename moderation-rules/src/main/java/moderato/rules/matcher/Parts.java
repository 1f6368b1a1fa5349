package moderato.rules.matcher;

/** The last stretches between blanks, each of one word, that may be parts of a longer word: f uck ing. */
final class Parts {
    private static final int MOST = 8;
    private static final int LONGEST = 16;

    private final Hashes hashes;
    private final Scan scan;
    private final Word[] words = new Word[MOST];
    private final int[] starts = new int[MOST];
    private final Word joined = new Word();
    private int count;

    Parts(Hashes hashes, Scan scan) {
        this.hashes = hashes;
        this.scan = scan;
        for (int i = 0; i < MOST; i++) {
            words[i] = new Word();
        }
    }

    /** What follows is no part of the same word. */
    void clear() {
        count = 0;
    }

    /** Adds a stretch, and looks up what it makes with those before it. */
    void add(Word word, int start, int end) {
        int newest = count++;
        words[newest % MOST].set(word);
        starts[newest % MOST] = start;
        int oldest = Math.max(0, newest - MOST + 2);
        if (newest == oldest || word.raw + words[(newest - 1) % MOST].raw > LONGEST) {
            return;
        }
        joined.set(word);
        for (int i = newest - 1; i >= oldest && joined.raw + words[i % MOST].raw <= LONGEST; i--) {
            joined.prepend(words[i % MOST]);
            boolean single = joined.raw == newest - i + 1;
            if (!single && (hashes.find(joined.hash, joined.raw) & Hashes.TERM) != 0) {
                scan.search().whole(starts[i % MOST], end);
            }
        }
    }
}
