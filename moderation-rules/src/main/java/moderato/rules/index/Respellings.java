package moderato.rules.index;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import moderato.rules.reading.ListedTerm;
import moderato.rules.words.InnocentWords;
import moderato.rules.words.Severity;

/** Which terms are known when they are written otherwise, and what of that is no innocent word. */
public final class Respellings {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 12;

    /** With fewer consonants, only a word that makes many others is known by them. */
    private static final int FEWEST_CONSONANTS = 4;

    /** A list of more terms is not respelt: it would take too much memory. */
    private static final int MOST_TERMS = 5_000;

    /** Signs that stand for a vowel in a word that has no other: f'ck. */
    private static final String FOR_VOWELS = "'’‘`´.-–/_\"^";

    private Respellings() {}

    /** Whether other ways to write it are looked for, which takes the dictionary of innocent words. */
    static boolean areOf(ListedTerm term) {
        return term.guarded()
                && !term.phrase()
                && !term.spared()
                && term.term().severity() != Severity.MILD
                && term.length() >= SHORTEST
                && term.length() <= LONGEST
                && term.owner().terms().size() <= MOST_TERMS
                && term.term().text().chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** The ways to write it that are no innocent word, nor such a word with a slip of the hand. */
    static List<String> of(ListedTerm term, InnocentWords innocent) {
        String word = term.term().text();
        String consonants = Respelling.withoutVowels(word);
        boolean readable = consonants.length() > FEWEST_CONSONANTS
                || (consonants.length() == FEWEST_CONSONANTS && term.isFertile());
        return Stream.concat(Respelling.of(word).stream(), readable ? Stream.of(consonants) : Stream.of())
                .filter(written -> !isInnocent(written, innocent))
                .toList();
    }

    /** The term without all of its vowels, and without one of them, behind the first letter. */
    static List<String> withoutVowels(ListedTerm term) {
        String word = term.term().text();
        return Stream.concat(
                        Stream.of(Respelling.withoutVowels(word)),
                        IntStream.range(1, word.length())
                                .filter(at -> Respelling.isVowel(word.charAt(at)))
                                .mapToObj(at -> word.substring(0, at) + word.substring(at + 1)))
                .distinct()
                .toList();
    }

    /** The hash of a term of which signs stand for the vowels, from that of its consonants. */
    public static long hashOfConsonants(long consonants) {
        return Hashes.add(consonants, '\'');
    }

    private static boolean isInnocent(String written, InnocentWords innocent) {
        int[] letters = written.chars().toArray();
        int count = letters.length;
        boolean known = contains(innocent, written)
                || contains(innocent, written.replace('z', 's'))
                || ((letters[count - 1] == 's' || letters[count - 1] == 'z')
                        && innocent.contains(letters, 0, count - 1))
                || (written.endsWith("in") && isInnocent(written + "g", innocent));
        for (int i = 1; i < count && !known; i++) {
            swap(letters, i);
            known = innocent.contains(letters, 0, count)
                    || (letters[i] == letters[i - 1]
                            && contains(innocent, written.substring(0, i) + written.substring(i + 1)));
            swap(letters, i);
        }
        return known;
    }

    private static boolean contains(InnocentWords innocent, String word) {
        return innocent.contains(word.chars().toArray(), 0, word.length());
    }

    private static void swap(int[] letters, int at) {
        int letter = letters[at];
        letters[at] = letters[at - 1];
        letters[at - 1] = letter;
    }

    /** Whether signs stand in a word just where the term has vowels, and nothing else is missing. */
    public static boolean hidesVowels(ListedTerm term, String written) {
        String word = term.term().text();
        int at = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = Character.toLowerCase(written.charAt(i));
            boolean fits = at < word.length()
                    && (c == word.charAt(at)
                            || (at > 0 && FOR_VOWELS.indexOf(c) >= 0 && Respelling.isVowel(word.charAt(at))));
            if (!fits) {
                return false;
            }
            at++;
        }
        return at == word.length();
    }
}
