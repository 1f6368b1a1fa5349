package moderato.rules.matcher;

import moderato.rules.text.Characters;

/** Which signs in, before or behind a word are those of writing, and which may hide a letter. */
final class Signs {
    private Signs() {}

    /** Whether signs between letters, of which this is the last, are not those of writing. */
    static boolean areOddInside(int sign, int count) {
        return switch (sign) {
            case '\'', '’', '‘', '/', ',', ':', ';', '"', '“', '”', '(', '–', '—', '…', '=' -> false;
            case '，', '、', '：', '；', '！', '？', '（', '）', '「', '」', '『', '』', '《', '》', '〈', '〉' -> false;
            case '-', '.', ')', '。' -> count > 1;
            default -> true;
        };
    }

    static boolean areOddLeading(int sign) {
        return switch (sign) {
            case '$', '@', '+', '|', '!', '€', '£', '¢', '*' -> true;
            default -> sign > 127 && (Characters.of(sign) & Characters.LETTERS) != 0;
        };
    }

    /** Whether signs behind a word, of which this is the last, may be a mask. */
    static boolean areMask(int sign, int count) {
        return count > 1 && (sign == '_' || sign == '%' || sign == '-');
    }

    static boolean areOddTrailing(int sign) {
        return switch (sign) {
            case '$', '@', '+', '|', '€', '£', '¢', '*', '#' -> true;
            default -> sign > 127 && (Characters.of(sign) & Characters.LETTERS) != 0;
        };
    }
}
