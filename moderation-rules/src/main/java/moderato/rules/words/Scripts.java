package moderato.rules.words;

import com.ibm.icu.lang.UScript;

/** What a script means for the borders of words. */
final class Scripts {
    private static final int FIRST_UNSPACED = 0x0E00;

    private Scripts() {}

    /** Whether the code point belongs to a script that writes without spaces, where a word has no borders to see. */
    static boolean isUnspaced(int codePoint) {
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
}
