package moderato.rules.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import moderato.rules.text.Characters;
import moderato.rules.text.Letters;
import moderato.rules.words.Match;
import moderato.rules.words.Term;
import moderato.rules.words.WordList;

/** All terms of some lists, numbered, with the trie that reads them letter by letter. Immutable. */
public final class Terms {
    final TermTrie trie;
    private final List<ListedTerm> all;
    private final int lists;
    private final boolean inside;
    private final boolean unspaced;
    private final boolean signs;

    public Terms(Collection<WordList> lists) {
        this.lists = lists.size();
        Map<String, Integer> kin = new HashMap<>();
        lists.forEach(list -> list.terms().forEach(term -> kin.merge(stem(term), 1, Integer::sum)));
        List<ListedTerm> listed = new ArrayList<>();
        List<int[]> sequences = new ArrayList<>();
        int number = 0;
        for (WordList list : lists) {
            for (Term term : list.terms()) {
                int[] letters = Letters.of(term.text());
                if (letters.length > 0) {
                    listed.add(ListedTerm.of(list, number, term, letters, kin.getOrDefault(stem(term), 0)));
                    sequences.add(letters);
                }
            }
            number++;
        }
        all = List.copyOf(listed);
        trie = new TermTrie(sequences);
        inside = all.stream().map(ListedTerm::term).anyMatch(Terms::standsInside);
        signs = sequences.stream().anyMatch(letters -> (Characters.of(letters[0]) & Characters.SIGN) != 0);
        unspaced = all.stream().anyMatch(ListedTerm::unspaced);
    }

    private static String stem(Term term) {
        return term.text().substring(0, Math.min(ListedTerm.STEM, term.text().length()));
    }

    private static boolean standsInside(Term term) {
        return term.match() == Match.INSIDE || term.match() == Match.PREFIX;
    }

    /** All that have a letter, or are of signs alone. */
    public List<ListedTerm> all() {
        return all;
    }

    /** The number of lists. */
    int lists() {
        return lists;
    }

    /** Whether a term is to be found inside words, so that every word must be read. */
    public boolean anyInside() {
        return inside;
    }

    /** Whether a term is written in a script without spaces. */
    public boolean anyUnspaced() {
        return unspaced;
    }

    /** Whether a term is made of signs. */
    public boolean anyOfSigns() {
        return signs;
    }

    /** Whether these folded letters, up to a count of them, are a term. */
    public boolean contains(int[] letters, int count) {
        int node = TermTrie.ROOT;
        for (int i = 0; i < count && node >= 0; i++) {
            node = trie.step(node, letters[i]);
        }
        return node > TermTrie.ROOT && trie.terms(node).length > 0;
    }
}
