package moderato.rules.text;

/**
 * What every code point is to the rules: its kind, the Latin letters it may be read as, and its folded form. Made once
 * from Unicode's data by {@link CharacterData}; looking it up costs two array accesses.
 */
public final class Characters {
    /** Bits 0 to 25 of {@link #of}: the letters a to z as which the character may be read. */
    public static final int LETTERS = (1 << 26) - 1;

    /** Takes no room of its own: a combining mark or a default-ignorable, format or control character. */
    public static final int INVISIBLE = 1 << 26;

    /** A letter of any script, or a mark that such a script cannot do without. */
    public static final int LETTER = 1 << 27;

    public static final int DIGIT = 1 << 28;

    /** Anything that is seen and is neither letter nor digit: punctuation, symbols, emoji. */
    public static final int SIGN = 1 << 29;

    /** A sign that people write to hide a letter. */
    public static final int MASK = 1 << 30;

    public static final int BLANK = 1 << 31;

    /** The control character that shows what follows from its end. */
    public static final int RIGHT_TO_LEFT = 0x202E;

    static final int BLOCK_BITS = 7;
    private static final int IN_BLOCK = (1 << BLOCK_BITS) - 1;

    private static final CharacterData DATA = CharacterData.load();
    private static final char[] BLOCKS = DATA.blocks;
    private static final int[] KINDS = DATA.kinds;
    private static final int[] FOLDS = DATA.folds;
    private static final String[] EXPANSIONS = DATA.expansions;

    private Characters() {}

    /** The letters, as bits, and the kind of a code point. */
    public static int of(int codePoint) {
        return KINDS[BLOCKS[codePoint >> BLOCK_BITS] + (codePoint & IN_BLOCK)];
    }

    /**
     * The folded code point: compatibility and case folded, marks off. Negative when the folded form is not one code
     * point; then {@link #expansion} has it.
     */
    public static int fold(int codePoint) {
        int fold = FOLDS[BLOCKS[codePoint >> BLOCK_BITS] + (codePoint & IN_BLOCK)];
        return fold < 0 ? fold : codePoint ^ fold;
    }

    /** The folded form for a negative result of {@link #fold}: none, or several code points. */
    public static String expansion(int negativeFold) {
        return EXPANSIONS[~negativeFold];
    }

    /** Whether a folded code point is one of the letters a to z. */
    public static boolean isLatin(int fold) {
        return fold >= 'a' && fold <= 'z';
    }

    /** The letter, as a bit, that the character is upside down; 0 for none. */
    public static int turned(int codePoint) {
        return DATA.turned.getOrDefault(codePoint, 0);
    }
}
