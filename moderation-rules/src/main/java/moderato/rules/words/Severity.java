package moderato.rules.words;

/** How bad a listed term is, the mildest first. */
public enum Severity {
    /** Rude: crap, damn. */
    MILD,
    /** Obscene: what most sites hold. */
    STRONG,
    /** Hatred of a group in one word. */
    SLUR
}
