package moderato.rules.reading;

import java.util.Arrays;
import moderato.rules.text.Characters;
import moderato.rules.text.Marks;
import moderato.rules.text.Scripts;
import moderato.rules.words.BundledLists;
import moderato.rules.words.Severity;
import moderato.rules.words.Term;
import moderato.rules.words.WordList;

/**
 * A term as it is looked for.
 *
 * @param list number of its list
 * @param length in letters, without blanks
 * @param phrase whether it is of several words
 * @param marked whether the term has marks that a text must have too: “año” is not “ano”
 * @param unspaced whether it is written in a script without spaces
 * @param kin how many terms begin with the same letters; of what masks may hide, the likeliest has most
 */
public record ListedTerm(
        WordList owner, int list, Term term, int length, boolean phrase, boolean marked, boolean unspaced, int kin) {
    static final int STEM = 4;
    private static final int FEWEST_KIN = 25;

    static ListedTerm of(WordList owner, int list, Term term, int[] letters, int kin) {
        int blanks =
                (int) Arrays.stream(letters).filter(letter -> letter == ' ').count();
        return new ListedTerm(
                owner,
                list,
                term,
                letters.length - blanks + Scripts.lettersWithinSyllables(letters),
                blanks > 0,
                !Marks.of(term.text()).isEmpty(),
                Arrays.stream(letters).anyMatch(Scripts::isUnspaced),
                kin);
    }

    /** Whether the dictionary of innocent words, which is English, knows the words of the term's language. */
    public boolean guarded() {
        return owner.isEnglish();
    }

    /** Whether it is found in a word that is made of it and of innocent words. */
    public boolean mayBeGlued() {
        return guarded()
                && !phrase
                && !term.name()
                && length >= STEM
                && term.severity() != Severity.MILD
                && Characters.isLatin(term.text().charAt(0));
    }

    /** Whether many terms begin as it does, so that readers know it by little. */
    public boolean isFertile() {
        return kin >= FEWEST_KIN;
    }

    /** Whether many terms are made of it, so that it makes further ones. */
    boolean isStem() {
        return length == STEM && isFertile();
    }

    /** Whether what stands there is spared, not found. */
    public boolean spared() {
        return owner == BundledLists.exceptions();
    }
}
