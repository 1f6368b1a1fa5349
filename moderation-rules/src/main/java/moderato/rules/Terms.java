package moderato.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and phrases, all looked for at once; the time does not depend on their number. */
final class Terms {
    /**
     * A term of the list.
     *
     * @param text as it stands in the list
     * @param tokens how many tokens of a text it takes
     */
    record Term(String text, int tokens) {
        boolean isPhrase() {
            return tokens > 1;
        }
    }

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();

        @Nullable
        Term term;
    }

    private final Node root = new Node();

    Terms(Collection<String> terms) {
        terms.forEach(this::add);
    }

    private void add(String term) {
        List<Token> tokens = Tokens.of(term);
        while (!tokens.isEmpty() && tokens.getLast().endsSentence()) {
            tokens.removeLast();
        }
        if (tokens.isEmpty()) {
            return; // nothing but punctuation, which no text is searched for
        }
        Node node = root;
        for (Token token : tokens) {
            node = node.next.computeIfAbsent(token.folded(), folded -> new Node());
        }
        if (node.term == null) {
            node.term = new Term(term.strip(), tokens.size());
        }
    }

    /** The longest term that begins with the token at this index, if any does. */
    @Nullable
    Term at(List<Token> text, int index) {
        Term longest = null;
        Node node = root.next.get(text.get(index).folded());
        for (int next = index + 1; node != null; next++) {
            if (node.term != null) {
                longest = node.term;
            }
            node = next < text.size() ? node.next.get(text.get(next).folded()) : null;
        }
        return longest;
    }
}
