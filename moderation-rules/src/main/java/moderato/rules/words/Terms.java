package moderato.rules.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import moderato.rules.text.Characters;

/** All terms of a matcher, numbered, with the trie that finds them letter by letter and the hashes that say where. */
final class Terms {
    /**
     * A term as it is looked for.
     *
     * @param list number of its list
     * @param length in letters, without blanks
     * @param phrase whether it is of several words
     * @param unspaced whether it is written in a script without spaces
     * @param kin how many terms begin with the same letters; of what masks may hide, the likeliest has most
     * @param marked whether the term has marks that a text must have too: “año” is not “ano”
     */
    record Entry(
            WordList owner,
            int list,
            Term term,
            int length,
            boolean phrase,
            boolean marked,
            boolean unspaced,
            int kin) {
        /** Whether the dictionary of innocent words, which is English, knows the words of the term's language. */
        boolean guarded() {
            return owner.isEnglish();
        }

        /** Whether it is found in a word that is made of it and of innocent words. */
        boolean mayBeGlued() {
            return guarded()
                    && !phrase
                    && !term.name()
                    && length >= 4
                    && term.severity() != Severity.MILD
                    && TermTrie.isLatin(term.text().charAt(0));
        }

        /** Whether many terms are made of it, so that it makes further ones. */
        boolean isStem() {
            return length == STEM && kin >= FEWEST_KIN;
        }

        /** Whether what stands there is spared, not found. */
        boolean spared() {
            return owner == BundledLists.exceptions();
        }
    }

    private static final int STEM = 4;
    private static final int FEWEST_KIN = 25;

    /** A letter, and the letter that may stand for it (the capital I folds to i). */
    private static final int[][] LOOK_ALIKES = {{'i', 'l'}, {'l', 'i'}, {'u', 'v'}};

    final List<WordList> lists;
    final List<Entry> entries = new ArrayList<>();
    final TermTrie trie;
    final Hashes hashes = new Hashes();

    final Beginnings beginnings = new Beginnings();

    /** Whether a term is to be found inside words, so that every word must be walked. */
    final boolean inside;

    /** Whether a term is written in a script without spaces. */
    final boolean unspaced;

    /** Whether a term is made of signs. */
    final boolean signs;

    Terms(Collection<WordList> lists) {
        this.lists = List.copyOf(lists);
        Map<String, Integer> kin = new HashMap<>();
        this.lists.forEach(list -> list.terms().forEach(term -> kin.merge(stem(term), 1, Integer::sum)));
        List<int[]> sequences = new ArrayList<>();
        for (int list = 0; list < this.lists.size(); list++) {
            WordList owner = this.lists.get(list);
            for (Term term : owner.terms()) {
                int[] letters = letters(term.text());
                if (letters.length > 0) {
                    int blanks = (int) Arrays.stream(letters)
                            .filter(letter -> letter == ' ')
                            .count();
                    boolean marked = !Marks.of(term.text()).isEmpty();
                    int length = letters.length - blanks + Scripts.lettersWithinSyllables(letters);
                    boolean withoutSpaces = Arrays.stream(letters).anyMatch(Scripts::isUnspaced);
                    int kindred = kin.getOrDefault(stem(term), 0);
                    entries.add(new Entry(owner, list, term, length, blanks > 0, marked, withoutSpaces, kindred));
                    sequences.add(letters);
                    if (entries.getLast().mayBeGlued()) {
                        beginnings.add(letters);
                    }
                    hash(letters);
                    if (blanks == 0 && length > 3 && term.severity() != Severity.MILD) {
                        hashLookAlikes(letters);
                    }
                }
            }
        }
        trie = new TermTrie(sequences);
        inside = entries.stream().anyMatch(e -> e.term.match() == Match.INSIDE || e.term.match() == Match.PREFIX);
        signs = sequences.stream().anyMatch(letters -> (Characters.of(letters[0]) & Characters.SIGN) != 0);
        unspaced = entries.stream().anyMatch(Entry::unspaced);
    }

    private static String stem(Term term) {
        return term.text().substring(0, Math.min(STEM, term.text().length()));
    }

    /** Whether these letters are a term. */
    boolean isTerm(int[] letters, int from, int to) {
        int node = TermTrie.ROOT;
        for (int i = from; i < to && node >= 0; i++) {
            node = trie.step(node, letters[i]);
        }
        return node > TermTrie.ROOT && trie.terms(node).length > 0;
    }

    /** The letters and digits of a text, folded; what stands between words is one blank. A text of signs is all signs. */
    static int[] letters(String text) {
        int[] letters = folded(text, Characters.LETTER | Characters.DIGIT);
        return letters.length > 0 ? letters : folded(text, Characters.SIGN);
    }

    private static int[] folded(String text, int kinds) {
        List<Integer> letters = new ArrayList<>();
        text.codePoints().forEach(codePoint -> {
            int kind = Characters.of(codePoint);
            if ((kind & kinds) != 0) {
                int fold = Characters.fold(codePoint);
                if (fold >= 0) {
                    letters.add(fold);
                } else {
                    Characters.expansion(fold).codePoints().forEach(letters::add);
                }
            } else if ((kind & Characters.INVISIBLE) == 0 && !letters.isEmpty() && letters.getLast() != ' ') {
                letters.add((int) ' ');
            }
        });
        if (!letters.isEmpty() && letters.getLast() == ' ') {
            letters.removeLast();
        }
        return letters.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The term as it is written with Latin letters that look like others: shlt, fIuff, cvnt. */
    private void hashLookAlikes(int[] term) {
        for (int[] pair : LOOK_ALIKES) {
            int[] all = Arrays.stream(term)
                    .map(letter -> letter == pair[0] ? pair[1] : letter)
                    .toArray();
            if (!Arrays.equals(all, term)) {
                hash(all);
            }
            for (int i = 0; i < term.length; i++) {
                if (term[i] == pair[0]) {
                    int[] one = term.clone();
                    one[i] = pair[1];
                    hash(one);
                }
            }
        }
    }

    private void hash(int[] term) {
        long phrase = 0;
        int letters = 0;
        int words = 0;
        for (int from = 0; from < term.length; ) {
            int to = from;
            long word = 0;
            int last = 0;
            for (; to < term.length && term[to] != ' '; to++) {
                if (term[to] != last) {
                    word = Hashes.add(word, term[to]);
                    last = term[to];
                }
            }
            letters += to - from;
            phrase = words++ == 0 ? word : Hashes.phrase(phrase, word);
            hashes.put(phrase, to == term.length ? Hashes.TERM : Hashes.BEGINS_PHRASE, letters);
            from = to + 1;
        }
    }
}
