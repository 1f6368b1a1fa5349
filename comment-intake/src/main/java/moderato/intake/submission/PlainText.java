package moderato.intake.submission;

import java.util.regex.Pattern;

/** What a text may consist of. */
final class PlainText {
    /** Controls, line ends, and the marks that turn the direction of what stands around them (Bidi_Control). */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}\\x{2028}\\x{2029}\\x{61C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    /** Spaces, controls, formats and unassigned, and letters that are drawn as nothing. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Z}\\p{C}\\s\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}\\x{2800}\\x{34F}]*");

    private PlainText() {}

    /** Text at all: no halves of surrogate pairs, and no U+0000, which no text column holds. */
    static boolean isWellFormed(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(PlainText::isSurrogate);
    }

    /** One line that shows as what it is. */
    static boolean isOneLine(String text) {
        return !HIDDEN.matcher(text).find();
    }

    /** Whether a reader would see nothing. */
    static boolean isBlank(String text) {
        return INVISIBLE.matcher(text).matches();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
