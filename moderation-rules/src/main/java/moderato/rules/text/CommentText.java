package moderato.rules.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * The text of one field of a comment, as the reader wrote it, with the forms in which rules read it, made when first
 * asked for. It belongs to one thread.
 */
public final class CommentText {
    private static final char FIRST_MARK = '\u0300';

    private final String original;
    private final char[] units;

    private @Nullable MappedText plain;
    private @Nullable MappedText folded;
    private @Nullable BreakIterator graphemes;

    private CommentText(String original) {
        this.original = original;
        this.units = original.toCharArray();
    }

    /** Any string is a text, with lone surrogates too. */
    public static CommentText of(String original) {
        return new CommentText(original);
    }

    /** What the reader wrote. Spans of findings are UTF-16 offsets into it. */
    public String original() {
        return original;
    }

    /** The same in UTF-16 units, for what reads all of them: an array is read twice as fast. Not to be written to. */
    public char[] units() {
        return units;
    }

    /** The text in canonical composition (NFC). */
    public MappedText plain() {
        if (plain == null) {
            plain = Normalizer.plain(original);
        }
        return plain;
    }

    /** The text with case, width, style, combining marks and invisible characters folded away. */
    public MappedText folded() {
        if (folded == null) {
            folded = Normalizer.folded(original);
        }
        return folded;
    }

    /** What the text looks like (UTS #39 skeleton of its folded form): equal for texts that look the same. */
    public String skeleton() {
        return Normalizer.skeleton(original);
    }

    /** The begin of the grapheme cluster (UAX #29) in which this index of the original lies, or the index itself. */
    public int graphemeStart(int index) {
        return isPlainBorder(index) || graphemes().isBoundary(index)
                ? index
                : graphemes().preceding(index);
    }

    /** The end of the grapheme cluster (UAX #29) in which this index of the original lies, or the index itself. */
    public int graphemeEnd(int index) {
        return isPlainBorder(index) || graphemes().isBoundary(index)
                ? index
                : graphemes().following(index);
    }

    /** Between two characters before the first combining mark is a border, but for a line's end; to ask for clusters is slow. */
    private boolean isPlainBorder(int index) {
        return index == 0
                || index == original.length()
                || (original.charAt(index - 1) < FIRST_MARK
                        && original.charAt(index) < FIRST_MARK
                        && original.charAt(index) != '\n');
    }

    private BreakIterator graphemes() {
        if (graphemes == null) {
            graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
            graphemes.setText(original);
        }
        return graphemes;
    }
}
