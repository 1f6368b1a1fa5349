package moderato.rules.words;

import java.util.Arrays;
import moderato.rules.text.Characters;

/**
 * A stretch of text as cells: what is read as one character, with the letters it may be and where it stands. Invisible
 * characters, marks and empty markup belong to the cell before them; entities are decoded; blanks are one cell.
 */
final class Cells {
    /** The control character that turns round what follows. */
    static final int RIGHT_TO_LEFT = 0x202E;

    private static final int LONGEST_TAG = 40;
    private static final int LONGEST_ENTITY = 10;

    /** Flags and letters as {@link Characters} has them. */
    int[] kinds = new int[64];

    /** The folded code point. */
    int[] folds = new int[64];

    int[] starts = new int[64];
    int[] ends = new int[64];
    int size;

    /** Whether entities, tags or erased characters stand in the stretch. */
    boolean markup;

    /** Whether letters stand upside down, so that the stretch is to be read from its end. */
    boolean turned;

    /** Whether a control character shows the stretch from its end. */
    boolean reversed;

    void read(char[] text, int from, int to) {
        size = 0;
        markup = false;
        turned = false;
        reversed = false;
        for (int at = from; at < to; ) {
            int next = readOne(text, at, to);
            at = next;
        }
    }

    private int readOne(char[] text, int at, int to) {
        int codePoint = Character.codePointAt(text, at, to);
        int next = at + Character.charCount(codePoint);
        switch (codePoint) {
            case '<' -> {
                int end = tagEnd(text, at, to);
                if (end > 0) {
                    markup = true;
                    extend(end);
                    return end;
                }
            }
            case '&' -> {
                int end = entityEnd(text, at, to);
                if (end > 0) {
                    markup = true;
                    codePoint = decoded(text, at, end);
                    next = end;
                }
            }
            case '%' -> {
                int decoded = percentDecoded(text, at, to);
                if (decoded > 0) {
                    markup = true;
                    codePoint = decoded;
                    next = at + 3;
                }
            }
            case '\b', 0x7F -> {
                markup = true;
                size = Math.max(0, size - 1);
                return next;
            }
            case RIGHT_TO_LEFT -> reversed = true;
            default -> {}
        }
        add(codePoint, at, next);
        return next;
    }

    private void add(int codePoint, int start, int end) {
        int kind = Characters.of(codePoint) | lookAlike(codePoint);
        if ((kind & Characters.INVISIBLE) != 0) {
            extend(end);
            return;
        }
        if (codePoint > 127 && Characters.turned(codePoint) != 0) {
            turned = true;
        }
        if (kind == Characters.BLANK) {
            if (size > 0 && kinds[size - 1] == Characters.BLANK) {
                extend(end);
            } else {
                put(kind, ' ', start, end);
            }
            return;
        }
        int fold = Characters.fold(codePoint);
        if (fold >= 0) {
            put(kind, fold, start, end);
            return;
        }
        String expansion = Characters.expansion(fold);
        for (int i = 0; i < expansion.length(); ) {
            int part = expansion.codePointAt(i);
            put(Characters.of(part), part, start, end);
            i += Character.charCount(part);
        }
    }

    /** The letter of which a Latin letter has the look. */
    private static int lookAlike(int codePoint) {
        return switch (codePoint) {
            case 'l' -> 1 << ('i' - 'a');
            case 'I' -> 1 << ('l' - 'a');
            case 'v', 'V' -> 1 << ('u' - 'a');
            default -> 0;
        };
    }

    private void extend(int end) {
        for (int i = size - 1; i >= 0 && (i == size - 1 || starts[i] == starts[size - 1]); i--) {
            ends[i] = end;
        }
    }

    private void put(int kind, int fold, int start, int end) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            folds = Arrays.copyOf(folds, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        kinds[size] = kind;
        folds[size] = fold;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /** Turns the cells round, and with them the letters that are upside down. */
    void turn() {
        for (int i = 0, j = size - 1; i <= j; i++, j--) {
            swap(kinds, i, j);
            swap(folds, i, j);
            swap(starts, i, j);
            swap(ends, i, j);
        }
        for (int i = 0; i < size && turned; i++) {
            int letter = Characters.turned(folds[i]);
            if (letter != 0) {
                kinds[i] = Characters.LETTER | letter;
            }
        }
    }

    private static void swap(int[] values, int i, int j) {
        int value = values[i];
        values[i] = values[j];
        values[j] = value;
    }

    /** The end of the tag or comment that begins here, 0 when none does. */
    static int tagEnd(char[] text, int at, int to) {
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
    private static int entityEnd(char[] text, int at, int to) {
        int limit = Math.min(to, at + LONGEST_ENTITY);
        for (int i = at + 1; i < limit; i++) {
            if (text[i] == ';') {
                return decoded(text, at, i + 1) >= 0 ? i + 1 : 0;
            }
        }
        return 0;
    }

    private static int decoded(char[] text, int at, int end) {
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

    private static int percentDecoded(char[] text, int at, int to) {
        if (at + 2 >= to) {
            return 0;
        }
        int value = Character.digit(text[at + 1], 16) * 16 + Character.digit(text[at + 2], 16);
        return value < 128 && value > 0 && isLetter((char) value) ? value : 0;
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
}
