package moderato.rules.words;

/** Where in a text a term counts. */
public enum Match {
    /** A whole word, or in scripts that write without spaces, anywhere in a run of the script. */
    WORD,
    /** The beginning of a word. */
    PREFIX,
    /** Anywhere, inside words too. */
    INSIDE,
    /** The whole text, but for blanks and punctuation around it. */
    TEXT
}
