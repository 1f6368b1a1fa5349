package moderato.rules.reading;

import java.util.Arrays;
import moderato.rules.words.InnocentWords;
import org.jspecify.annotations.Nullable;

/**
 * Cuts letters that are written as one, such as a hashtag, into words: the fewest that are innocent or listed. At most
 * {@value #LONGEST} letters.
 */
final class Segments {
    static final int LONGEST = 40;
    private static final int LONGEST_PIECE = 20;
    private static final int NO_WAY = LONGEST + 1;

    private final int[] pieces = new int[LONGEST + 1];
    private final int[] begins = new int[LONGEST + 1];
    private final int[] listed = new int[LONGEST + 1];

    private Segments() {}

    /**
     * The pieces of letters from one place to another, told by {@link #begin} and {@link #node} from the last one back;
     * null when they cannot be cut into words of which one is listed.
     *
     * @param shortest the fewest letters of an innocent piece
     */
    static @Nullable Segments of(int[] letters, int from, int to, int shortest, TermTrie trie, InnocentWords innocent) {
        Segments segments = new Segments();
        return to - from <= LONGEST && segments.cut(letters, from, to - from, shortest, trie, innocent)
                ? segments
                : null;
    }

    private boolean cut(int[] letters, int from, int length, int shortest, TermTrie trie, InnocentWords innocent) {
        Arrays.fill(pieces, 1, length + 1, NO_WAY);
        for (int begin = 0; begin < length; begin++) {
            if (pieces[begin] == NO_WAY) {
                continue;
            }
            long hash = 0;
            int node = TermTrie.ROOT;
            int most = Math.min(length, begin + LONGEST_PIECE);
            for (int end = begin + 1; end <= most; end++) {
                int letter = letters[from + end - 1];
                hash = InnocentWords.next(hash, letter);
                node = node < 0 ? -1 : trie.step(node, letter);
                if (pieces[begin] + 1 >= pieces[end]) {
                    continue;
                }
                if (node >= 0 && trie.terms(node).length > 0) {
                    put(begin, end, node);
                } else if (end - begin >= shortest && innocent.contains(hash)) {
                    put(begin, end, -1);
                }
            }
        }
        return pieces[length] != NO_WAY && isAnyListed(length);
    }

    private boolean isAnyListed(int length) {
        for (int end = length; end > 0; end = begins[end]) {
            if (listed[end] >= 0) {
                return true;
            }
        }
        return false;
    }

    private void put(int begin, int end, int node) {
        pieces[end] = pieces[begin] + 1;
        begins[end] = begin;
        listed[end] = node;
    }

    /** Where the piece begins that ends there, counted from the first letter. */
    int begin(int end) {
        return begins[end];
    }

    /** The node of the trie at which the piece that ends there does; negative for an innocent piece. */
    int node(int end) {
        return listed[end];
    }
}
