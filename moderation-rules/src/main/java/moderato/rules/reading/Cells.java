package moderato.rules.reading;

import java.util.Arrays;
import moderato.rules.text.Characters;
import moderato.rules.text.DrawnLetter;
import moderato.rules.text.Markup;

/**
 * A stretch of text as cells: what is read as one character, with the letters it may be and where it stands. Invisible
 * characters, marks and empty markup belong to the cell before them; entities are decoded; blanks are one cell.
 */
final class Cells {
    /** Flags and letters as {@link Characters} has them. */
    int[] kinds = new int[16];

    /** The folded code point. */
    int[] folds = new int[16];

    int[] starts = new int[16];
    int[] ends = new int[16];
    int size;

    private char[] text = {};

    /** Whether entities, tags or erased characters stand in the stretch. */
    boolean markup;

    /** Whether letters stand upside down, so that the stretch is to be read from its end. */
    boolean turned;

    /** Whether a control character shows the stretch from its end. */
    boolean reversed;

    void read(char[] text, int from, int to) {
        this.text = text;
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
                int end = Markup.tagEnd(text, at, to);
                if (end > 0) {
                    markup = true;
                    extend(end);
                    return end;
                }
            }
            case '&' -> {
                int end = Markup.entityEnd(text, at, to);
                if (end > 0) {
                    markup = true;
                    codePoint = Markup.decoded(text, at, end);
                    next = end;
                }
            }
            case '%' -> {
                int decoded = Markup.percentDecoded(text, at, to);
                if (decoded > 0) {
                    markup = true;
                    codePoint = decoded;
                    next = at + 3;
                }
            }
            case '\\', '|', '/', '(' -> {
                int letter = Markup.unescaped(text, at, to);
                if (letter > 0) {
                    markup = true;
                    add(letter, at, at + Markup.ESCAPE);
                    return at + Markup.ESCAPE;
                }
                DrawnLetter drawn = DrawnLetter.at(text, at, to);
                if (drawn != null) {
                    put(Characters.SIGN | drawn.letters(), codePoint, at, at + drawn.length());
                    return at + drawn.length();
                }
            }
            case '\b', 0x7F -> {
                markup = true;
                size = Math.max(0, size - 1);
                return next;
            }
            case Characters.RIGHT_TO_LEFT -> reversed = true;
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

    /** Whether the first letter of a stretch is a capital and no other is. */
    boolean isTitleCase(int start, int end) {
        int first = starts[start];
        if (!Character.isUpperCase(Character.codePointAt(text, first))) {
            return false;
        }
        for (int i = first + 1; i < ends[end - 1]; i++) {
            if (Character.isUpperCase(text[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isLettersAndBlanks() {
        for (int i = 0; i < size; i++) {
            if ((kinds[i] & (Characters.LETTER | Characters.BLANK)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Leaves out all cells but letters. */
    void keepLetters() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if ((kinds[i] & Characters.LETTER) != 0) {
                kinds[kept] = kinds[i];
                folds[kept] = folds[i];
                starts[kept] = starts[i];
                ends[kept++] = ends[i];
            }
        }
        size = kept;
    }

    private static void swap(int[] values, int i, int j) {
        int value = values[i];
        values[i] = values[j];
        values[j] = value;
    }
}
