package moderato.rules.matcher;

import moderato.rules.index.Hashes;
import moderato.rules.index.Respellings;
import moderato.rules.reading.ListedTerm;
import moderato.rules.reading.Terms;
import moderato.rules.text.Characters;

/** Looks at the words of a text that are perhaps a term written otherwise. */
final class RespeltWords {
    private static final String OF_ADDRESSES = "@/.=&%";

    private static final int LONGEST_ABBREVIATION = 4;

    private final Terms terms;
    private final Hashes hashes;
    private final char[] text;
    private final Scan scan;

    RespeltWords(Terms terms, Hashes hashes, char[] text, Scan scan) {
        this.terms = terms;
        this.hashes = hashes;
        this.text = text;
        this.scan = scan;
    }

    /** Looks at a word: phuck, bicth. */
    void addWord(Word word, int begin, int end) {
        if (!isPartOfAddress(begin, end) && !mayBeName(begin, end)) {
            scan.search().respelt(terms.all().get(hashes.respelt(word.hash)), begin, end);
        }
    }

    /** Looks at several words with signs between them: f'ck. */
    void addWords(Word joined, int begin, int end) {
        long hash = Respellings.hashOfConsonants(joined.hash);
        if ((hashes.find(hash, joined.raw) & Hashes.RESPELT) != 0) {
            ListedTerm term = terms.all().get(hashes.respelt(hash));
            if (Respellings.hidesVowels(term, new String(text, begin, end - begin))) {
                scan.search().respelt(term, begin, end);
            }
        }
    }

    /** Whether it is in title case, or so short in capitals that it may be an abbreviation. */
    private boolean mayBeName(int begin, int end) {
        boolean capitals = Character.isUpperCase(text[begin]);
        for (int i = begin + 1; i < end && capitals && end - begin > LONGEST_ABBREVIATION; i++) {
            capitals = !Character.isUpperCase(text[i]);
        }
        return capitals;
    }

    private boolean isPartOfAddress(int begin, int end) {
        return (begin > 0 && OF_ADDRESSES.indexOf(text[begin - 1]) >= 0)
                || (end + 1 < text.length
                        && OF_ADDRESSES.indexOf(text[end]) >= 0
                        && (Characters.of(text[end + 1]) & (Characters.LETTER | Characters.DIGIT)) != 0);
    }
}
