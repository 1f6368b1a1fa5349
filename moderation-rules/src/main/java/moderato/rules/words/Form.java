package moderato.rules.words;

/** How a text writes a term, the plainest first. */
public enum Form {
    /** Letter for letter as listed, in canonical composition (NFC). */
    EXACT,
    /** The same but for case, width, style, combining marks or invisible characters. */
    FOLDED,
    /** Written to look like the term: look-alikes, leetspeak, masks, separators, repeated or spaced letters. */
    DISGUISED
}
