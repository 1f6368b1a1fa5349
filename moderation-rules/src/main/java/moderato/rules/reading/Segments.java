package moderato.rules.reading;

import java.util.Arrays;
import moderato.rules.words.InnocentWords;

/**
 * Cuts letters that are written as one, such as a hashtag, into words: the fewest that are innocent or listed. At most
 * {@value #LONGEST} letters.
 */
final class Segments {
    static final int LONGEST = 40;
    private static final int LONGEST_PIECE = 20;
    private static final int NO_WAY = LONGEST + 1;

    private final Terms terms;
    private final InnocentWords innocent;
    private final int[] pieces = new int[LONGEST + 1];
    private final int[] begins = new int[LONGEST + 1];
    private final int[] listed = new int[LONGEST + 1];

    Segments(Terms terms, InnocentWords innocent) {
        this.terms = terms;
        this.innocent = innocent;
    }

    /**
     * Cuts the letters from one cell to another. Afterwards {@link #begin} and {@link #node} tell the pieces, from the
     * last one back.
     *
     * @param shortest the fewest letters of an innocent piece
     * @return whether they can be cut into words of which one is listed
     */
    boolean cut(int[] letters, int from, int to, int shortest) {
        int length = to - from;
        if (length > LONGEST) {
            return false;
        }
        Arrays.fill(pieces, 1, length + 1, NO_WAY);
        pieces[0] = 0;
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
                node = node < 0 ? -1 : terms.trie.step(node, letter);
                if (pieces[begin] + 1 >= pieces[end]) {
                    continue;
                }
                if (node >= 0 && terms.trie.terms(node).length > 0) {
                    put(begin, end, node);
                } else if (end - begin >= shortest && innocent.contains(hash)) {
                    put(begin, end, -1);
                }
            }
        }
        if (pieces[length] == NO_WAY) {
            return false;
        }
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
