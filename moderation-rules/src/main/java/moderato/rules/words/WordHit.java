package moderato.rules.words;

/**
 * A place of a text where a term of a list stands.
 *
 * @param list the list that holds the term
 * @param term as listed
 * @param start of the span in the original text, in UTF-16 units, on a border of grapheme clusters
 * @param end of the span, exclusive
 */
public record WordHit(WordList list, Term term, Form form, int start, int end) {
    public Severity severity() {
        return term.severity();
    }
}
