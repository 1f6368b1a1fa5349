package moderato.rules.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A form of a text with the way back: which stretch of the original each of its characters comes from. */
public final class MappedText {
    private final String text;

    // None when the form's characters stand where the original's do.
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;

    private MappedText(String text, int @Nullable [] starts, int @Nullable [] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** A form of which each character comes from the one at the same place. */
    static MappedText inPlace(String text) {
        return new MappedText(text, null, null);
    }

    /** The form itself. */
    public String text() {
        return text;
    }

    /** Where in the original the character at this index of the form begins, in UTF-16 units. */
    public int originalStart(int index) {
        return starts == null ? index : starts[index];
    }

    /** Where in the original a stretch of the form ends, whose last character stands before this index. */
    public int originalEnd(int index) {
        return index == 0 || ends == null ? index : ends[index - 1];
    }

    static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int length) {
            text = new StringBuilder(length);
            starts = new int[length + 16];
            ends = new int[length + 16];
        }

        void add(CharSequence form, int start, int end) {
            int needed = text.length() + form.length();
            if (needed > starts.length) {
                starts = Arrays.copyOf(starts, needed * 2);
                ends = Arrays.copyOf(ends, needed * 2);
            }
            Arrays.fill(starts, text.length(), needed, start);
            Arrays.fill(ends, text.length(), needed, end);
            text.append(form);
        }

        void add(int codePoint, int start, int end) {
            if (text.length() + 2 > starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            for (int i = 0; i < Character.charCount(codePoint); i++) {
                starts[text.length() + i] = start;
                ends[text.length() + i] = end;
            }
            text.appendCodePoint(codePoint);
        }

        /** Makes what follows in the original part of the last character. */
        void extend(int end) {
            for (int i = text.length() - 1; i >= 0 && starts[i] == starts[text.length() - 1]; i--) {
                ends[i] = end;
            }
        }

        MappedText build() {
            return new MappedText(text.toString(), starts, ends);
        }
    }
}
