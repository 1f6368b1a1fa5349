package moderato.rules;

/**
 * A piece of a text that is compared as a whole: a word, a symbol, or the end of a sentence.
 *
 * @param folded how it is compared: without case
 * @param start its first UTF-16 unit in the text as written
 * @param end the unit after its last
 */
record Token(String folded, int start, int end) {
    /** What ends a sentence; a phrase does not go across it unless the phrase has one itself. */
    static final String SENTENCE_END = ".";

    boolean endsSentence() {
        return folded.equals(SENTENCE_END);
    }
}
