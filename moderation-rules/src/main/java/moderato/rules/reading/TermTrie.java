package moderato.rules.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import moderato.rules.text.Characters;

/**
 * The folded terms as a tree of code points, flattened into arrays. Latin letters, of which a cell may be read as
 * several, are found by intersecting bits; all others by their code point.
 */
final class TermTrie {
    static final int ROOT = 0;
    private static final int[] NONE = {};

    private static final class Node {
        final Map<Integer, Node> next = new TreeMap<>();
        int[] terms = NONE;
    }

    private final int[] latin;
    private final int[] firstLatin;
    private final int[] firstOther;
    private final int[] others;
    private final int[] otherNodes;
    private final int[] latinNodes;
    private final int[][] terms;
    private final int[] distances;

    /** A trie in which the term number i ends where the i-th sequence does. */
    TermTrie(List<int[]> sequences) {
        Node root = new Node();
        for (int term = 0; term < sequences.size(); term++) {
            Node node = root;
            for (int codePoint : sequences.get(term)) {
                node = node.next.computeIfAbsent(codePoint, c -> new Node());
            }
            node.terms = Arrays.copyOf(node.terms, node.terms.length + 1);
            node.terms[node.terms.length - 1] = term;
        }
        List<Node> nodes = new ArrayList<>(List.of(root));
        for (int i = 0; i < nodes.size(); i++) {
            nodes.addAll(nodes.get(i).next.values());
        }
        latin = new int[nodes.size()];
        firstLatin = new int[nodes.size()];
        firstOther = new int[nodes.size() + 1];
        terms = new int[nodes.size()][];
        latinNodes = new int[nodes.size()];
        others = new int[nodes.size()];
        otherNodes = new int[nodes.size()];
        distances = new int[nodes.size()];
        flatten(nodes);
        measure();
    }

    private void flatten(List<Node> nodes) {
        int child = 1;
        int latinEdges = 0;
        int otherEdges = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            firstLatin[i] = latinEdges;
            firstOther[i] = otherEdges;
            terms[i] = node.terms;
            for (int codePoint : node.next.keySet()) {
                if (Characters.isLatin(codePoint)) {
                    latin[i] |= 1 << (codePoint - 'a');
                    latinNodes[latinEdges++] = child++;
                } else {
                    others[otherEdges] = codePoint;
                    otherNodes[otherEdges++] = child++;
                }
            }
        }
        firstOther[nodes.size()] = otherEdges;
    }

    /** From the leaves up: children stand behind their parents. */
    private void measure() {
        int[] parents = new int[terms.length];
        for (int node = 0; node < terms.length; node++) {
            int end = node + 1 < terms.length ? firstLatin[node + 1] : firstLatin[node] + Integer.bitCount(latin[node]);
            for (int edge = firstLatin[node]; edge < end; edge++) {
                parents[latinNodes[edge]] = node;
            }
            for (int edge = firstOther[node]; edge < firstOther[node + 1]; edge++) {
                parents[otherNodes[edge]] = node;
            }
        }
        for (int node = terms.length - 1; node > 0; node--) {
            distances[node] |= terms[node].length > 0 ? 1 : 0;
            distances[parents[node]] |= distances[node] << 1;
        }
    }

    /** Whether a term ends that many edges behind the node. */
    boolean endsBehind(int node, int edges) {
        return edges < 32 && (distances[node] >>> edges & 1) != 0;
    }

    /** The terms that end at the node, by their number. */
    int[] terms(int node) {
        return terms[node];
    }

    /** The Latin letters that lead on from the node, as bits. */
    int latin(int node) {
        return latin[node];
    }

    /** The node behind a letter, 0 to 25, that leads on. */
    int next(int node, int letter) {
        return latinNodes[firstLatin[node] + Integer.bitCount(latin[node] & ((1 << letter) - 1))];
    }

    /** The node behind a code point that is no Latin letter; -1 when it does not lead on. */
    int nextOther(int node, int codePoint) {
        int at = Arrays.binarySearch(others, firstOther[node], firstOther[node + 1], codePoint);
        return at < 0 ? -1 : otherNodes[at];
    }

    /** The node behind a folded code point of any kind; -1 when it does not lead on. */
    int step(int node, int codePoint) {
        if (!Characters.isLatin(codePoint)) {
            return nextOther(node, codePoint);
        }
        return (latin[node] & 1 << (codePoint - 'a')) == 0 ? -1 : next(node, codePoint - 'a');
    }

    int firstOther(int node) {
        return firstOther[node];
    }

    int endOther(int node) {
        return firstOther[node + 1];
    }

    /** The code point of an edge between {@link #firstOther} and {@link #endOther}. */
    int other(int edge) {
        return others[edge];
    }

    int otherNode(int edge) {
        return otherNodes[edge];
    }
}
