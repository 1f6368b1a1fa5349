package moderato.rules.text;

import com.ibm.icu.lang.UScript;

/** What a script means for the borders of words. */
public final class Scripts {
    private static final int FIRST_UNSPACED = 0x0E00;

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINAL_CONSONANTS = 28;

    private Scripts() {}

    /** Whether the code point belongs to a script that writes without spaces, where a word has no borders to see. */
    public static boolean isUnspaced(int codePoint) {
        if (codePoint < FIRST_UNSPACED) {
            return false;
        }
        return switch (UScript.getScript(codePoint)) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR,
                    UScript.BOPOMOFO -> true;
            default -> false;
        };
    }

    /** How many letters Hangul syllables stand for, beyond one each. */
    public static int lettersWithinSyllables(int[] letters) {
        int more = 0;
        for (int letter : letters) {
            if (letter >= FIRST_SYLLABLE && letter <= LAST_SYLLABLE) {
                more += (letter - FIRST_SYLLABLE) % FINAL_CONSONANTS == 0 ? 1 : 2;
            }
        }
        return more;
    }
}
