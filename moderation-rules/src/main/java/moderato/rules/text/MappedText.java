package moderato.rules.text;

import java.util.Arrays;

/** A form of a text with the way back: which stretch of the original each of its characters comes from. */
public final class MappedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private MappedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The form itself. */
    public String text() {
        return text;
    }

    /** Where in the original the character at this index of the form begins, in UTF-16 units. */
    public int originalStart(int index) {
        return starts[index];
    }

    /** Where in the original a stretch of the form ends, whose last character stands before this index. */
    public int originalEnd(int index) {
        return index == 0 ? 0 : ends[index - 1];
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
