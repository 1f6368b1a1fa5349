package moderato.rules.matcher;

import moderato.rules.index.Hashes;

/** The last stretches between blanks, each of one word, that may be parts of a longer word: f uck ing. */
final class Parts {
    private static final int MOST = 8;
    private static final int LONGEST = 16;

    private final Hashes hashes;
    private final Scan scan;
    private final Word[] words = new Word[MOST]; // each made when first needed
    private final Word joined = new Word();
    private int count;

    Parts(Hashes hashes, Scan scan) {
        this.hashes = hashes;
        this.scan = scan;
    }

    /** What follows is no part of the same word. */
    void clear() {
        count = 0;
    }

    /** Adds a stretch, and looks up what it makes with those before it. */
    void add(Word word, int end) {
        int newest = count++;
        copy(newest % MOST, word);
        int oldest = Math.max(0, newest - MOST + 2);
        if (newest == oldest || word.raw + words[(newest - 1) % MOST].raw > LONGEST) {
            return;
        }
        joined.set(word);
        for (int i = newest - 1; i >= oldest; i--) {
            Word before = words[i % MOST];
            if (joined.raw + before.raw > LONGEST) {
                break;
            }
            joined.prepend(before);
            boolean single = joined.raw == newest - i + 1;
            if (!single && (hashes.find(joined.hash, joined.raw) & Hashes.TERM) != 0) {
                scan.search().whole(joined.start, end);
            }
        }
    }

    private void copy(int slot, Word word) {
        if (words[slot] == null) {
            words[slot] = new Word();
        }
        words[slot].set(word);
    }
}
