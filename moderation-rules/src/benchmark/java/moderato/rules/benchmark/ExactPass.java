package moderato.rules.benchmark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;

/** The limit to compare with: a dense Aho-Corasick table over ASCII that only counts where terms stand. */
final class ExactPass {
    private static final int ALPHABET = 128;

    private final int[] next;
    private final byte[] ends;
    private final byte[] lower = new byte[ALPHABET];

    ExactPass(Collection<String> terms) {
        List<int[]> states = new ArrayList<>(List.of(new int[ALPHABET]));
        List<Boolean> accepting = new ArrayList<>(List.of(false));
        for (String term : terms) {
            if (term.chars().allMatch(c -> c < ALPHABET)) {
                int state = 0;
                for (int i = 0; i < term.length(); i++) {
                    char c = term.charAt(i);
                    if (states.get(state)[c] == 0) {
                        states.get(state)[c] = states.size();
                        states.add(new int[ALPHABET]);
                        accepting.add(false);
                    }
                    state = states.get(state)[c];
                }
                accepting.set(state, true);
            }
        }
        fail(states, accepting);
        next = new int[states.size() * ALPHABET];
        ends = new byte[states.size()];
        for (int state = 0; state < states.size(); state++) {
            for (int c = 0; c < ALPHABET; c++) {
                next[state * ALPHABET + c] = states.get(state)[c] * ALPHABET;
            }
            ends[state] = (byte) (accepting.get(state) ? 1 : 0);
        }
        for (int c = 0; c < ALPHABET; c++) {
            lower[c] = (byte) Character.toLowerCase(c);
        }
    }

    private static void fail(List<int[]> states, List<Boolean> accepting) {
        int[] fails = new int[states.size()];
        Queue<Integer> queue = new ArrayDeque<>();
        for (int child : states.get(0)) {
            if (child != 0) {
                queue.add(child);
            }
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            for (int c = 0; c < ALPHABET; c++) {
                int child = states.get(state)[c];
                int other = states.get(fails[state])[c];
                if (child == 0) {
                    states.get(state)[c] = other;
                } else {
                    fails[child] = other;
                    accepting.set(child, accepting.get(child) || accepting.get(other));
                    queue.add(child);
                }
            }
        }
    }

    int count(char[] text) {
        int state = 0;
        int found = 0;
        for (char c : text) {
            state = next[state + (c < ALPHABET ? lower[c] : 0)];
            found += ends[state / ALPHABET];
        }
        return found;
    }
}
