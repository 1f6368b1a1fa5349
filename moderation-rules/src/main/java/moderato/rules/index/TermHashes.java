package moderato.rules.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import moderato.rules.reading.ListedTerm;
import moderato.rules.reading.Terms;
import moderato.rules.text.Letters;
import moderato.rules.words.InnocentWords;
import moderato.rules.words.Severity;

/** What the pass over a text looks up, made of all terms. Immutable. */
public final class TermHashes {
    private static final int SHORTEST_OF_LOOK_ALIKES = 4;

    /** A letter, and the letter that may stand for it (the capital I folds to i). */
    private static final int[][] LOOK_ALIKES = {{'i', 'l'}, {'l', 'i'}, {'u', 'v'}};

    private final Hashes hashes = new Hashes();
    private final Beginnings beginnings = new Beginnings();

    public TermHashes(Terms terms, InnocentWords innocent) {
        for (int number = 0; number < terms.all().size(); number++) {
            ListedTerm term = terms.all().get(number);
            int[] letters = Letters.of(term.term().text());
            hash(letters);
            if (term.mayBeGlued()) {
                beginnings.add(letters);
            }
            if (!term.phrase()
                    && term.length() >= SHORTEST_OF_LOOK_ALIKES
                    && term.term().severity() != Severity.MILD) {
                hashLookAlikes(letters);
            }
        }
        if (innocent != InnocentWords.NONE) {
            hashRespellings(terms.all(), innocent);
        }
    }

    /** The hashes of all words and phrases, with the other ways to write them. */
    public Hashes hashes() {
        return hashes;
    }

    /** How the words begin that may hide in longer ones. */
    public Beginnings beginnings() {
        return beginnings;
    }

    /** Of several terms that may be written in the same other way, the likeliest has most kin. */
    private void hashRespellings(List<ListedTerm> terms, InnocentWords innocent) {
        IntStream.range(0, terms.size())
                .boxed()
                .filter(number -> Respellings.areOf(terms.get(number)))
                .sorted(Comparator.comparingInt(number -> -terms.get(number).kin()))
                .forEach(number -> {
                    ListedTerm term = terms.get(number);
                    for (String written : Respellings.of(term, innocent)) {
                        hashes.putRespelt(hashOf(written), written.length(), number);
                    }
                    for (String written : Respellings.withoutVowels(term)) {
                        hashes.putRespelt(Respellings.hashOfConsonants(hashOf(written)), written.length(), number);
                    }
                });
    }

    private static long hashOf(String written) {
        return Hashes.of(written.chars().toArray(), 0, written.length());
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
            while (to < term.length && term[to] != ' ') {
                to++;
            }
            long word = Hashes.of(term, from, to);
            letters += to - from;
            phrase = words++ == 0 ? word : Hashes.phrase(phrase, word);
            hashes.put(phrase, to == term.length ? Hashes.TERM : Hashes.BEGINS_PHRASE, letters);
            from = to + 1;
        }
    }
}
