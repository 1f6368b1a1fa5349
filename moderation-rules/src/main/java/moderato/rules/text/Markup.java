package moderato.rules.text;

/** Markup in a text that is none: tags, entities and percent-encoded letters, behind which readers see something else. */
public final class Markup {
    private static final int LONGEST_TAG = 40;
    private static final int LONGEST_ENTITY = 10;

    /** The length of an escaped letter. */
    public static final int ESCAPE = 6;

    private Markup() {}

    /** The end of the tag or comment that begins here, 0 when none does. */
    public static int tagEnd(char[] text, int at, int to) {
        int limit = Math.min(to, at + LONGEST_TAG);
        if (at + 2 >= limit) {
            return 0;
        }
        char first = text[at + 1];
        if (first != '/' && first != '!' && !isLetter(first)) {
            return 0;
        }
        for (int i = at + 2; i < limit; i++) {
            if (text[i] == '>') {
                return i + 1;
            }
            if (text[i] == '<') {
                return 0;
            }
        }
        return 0;
    }

    /** The end of the numeric entity, or of one of a name that is invisible, that begins here; 0 when none does. */
    public static int entityEnd(char[] text, int at, int to) {
        int limit = Math.min(to, at + LONGEST_ENTITY);
        for (int i = at + 1; i < limit; i++) {
            if (text[i] == ';') {
                return decoded(text, at, i + 1) >= 0 ? i + 1 : 0;
            }
        }
        return 0;
    }

    /** The code point for which an entity stands; -1 when it is none. */
    public static int decoded(char[] text, int at, int end) {
        String name = new String(text, at + 1, end - at - 2);
        try {
            if (name.startsWith("#x") || name.startsWith("#X")) {
                return valid(Integer.parseInt(name.substring(2), 16));
            }
            if (name.startsWith("#")) {
                return valid(Integer.parseInt(name.substring(1)));
            }
        } catch (NumberFormatException e) {
            return -1;
        }
        return switch (name) {
            case "shy" -> 0xAD;
            case "zwj" -> 0x200D;
            case "zwnj" -> 0x200C;
            case "nbsp" -> 0xA0;
            case "amp" -> '&';
            default -> -1;
        };
    }

    private static int valid(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? codePoint : -1;
    }

    /** The letter that is percent-encoded here, 0 when none is. */
    public static int percentDecoded(char[] text, int at, int to) {
        if (at + 2 >= to) {
            return 0;
        }
        int value = Character.digit(text[at + 1], 16) * 16 + Character.digit(text[at + 2], 16);
        return value < 128 && value > 0 && isLetter((char) value) ? value : 0;
    }

    /** The letter that is escaped here as programs do, with a backslash, u and four digits; 0 when none is. */
    public static int unescaped(char[] text, int at, int to) {
        if (at + ESCAPE > to || text[at + 1] != 'u' || text[at + 2] != '0' || text[at + 3] != '0') {
            return 0;
        }
        int value = Character.digit(text[at + 4], 16) * 16 + Character.digit(text[at + 5], 16);
        return value < 128 && value > 0 && isLetter((char) value) ? value : 0;
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
}
