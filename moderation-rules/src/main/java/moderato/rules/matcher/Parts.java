package moderato.rules.matcher;

import java.util.ArrayList;
import java.util.List;
import moderato.rules.index.Hashes;

/** The last stretches between blanks, each of one word, that may be parts of a longer word: f uck ing. */
final class Parts {
    private static final int MOST = 8;
    private static final int LONGEST = 16;

    private final Hashes hashes;
    private final Scan scan;
    private final List<Word> words = new ArrayList<>(MOST);
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
        word(newest).set(word);
        int oldest = Math.max(0, newest - MOST + 2);
        if (newest == oldest || word.raw + word(newest - 1).raw > LONGEST) {
            return;
        }
        joined.set(word);
        for (int i = newest - 1; i >= oldest && joined.raw + word(i).raw <= LONGEST; i--) {
            joined.prepend(word(i));
            boolean single = joined.raw == newest - i + 1;
            if (!single && (hashes.find(joined.hash, joined.raw) & Hashes.TERM) != 0) {
                scan.search().whole(joined.start, end);
            }
        }
    }

    private Word word(int number) {
        int slot = number % MOST;
        if (slot == words.size()) {
            words.add(new Word());
        }
        return words.get(slot);
    }
}
