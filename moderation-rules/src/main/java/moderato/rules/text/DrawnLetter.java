package moderato.rules.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is drawn with several signs, as |_| for u.
 *
 * @param signs the longest that begin with the same signs stand first among {@link #ALL}
 * @param letters which it may be, as bits
 */
public record DrawnLetter(String signs, int letters) {
    private static final List<DrawnLetter> ALL = List.of(
            of("|\\/|", "m"),
            of("\\/\\/", "w"),
            of("|_|", "u"),
            of("|-|", "h"),
            of("|\\|", "n"),
            of("|<", "k"),
            of("|)", "d"),
            of("|>", "p"),
            of("|=", "f"),
            of("\\/", "uv"),
            of("/\\", "a"),
            of("()", "o"));

    private static DrawnLetter of(String signs, String letters) {
        return new DrawnLetter(
                signs, letters.chars().map(letter -> 1 << (letter - 'a')).reduce(0, (a, b) -> a | b));
    }

    /** The letter that is drawn here; null when none is. */
    public static @Nullable DrawnLetter at(char[] text, int at, int to) {
        for (DrawnLetter letter : ALL) {
            if (letter.isAt(text, at, to)) {
                return letter;
            }
        }
        return null;
    }

    private boolean isAt(char[] text, int at, int to) {
        for (int i = 0; i < signs.length(); i++) {
            if (at + i >= to || text[at + i] != signs.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** In UTF-16 units. */
    public int length() {
        return signs.length();
    }
}
