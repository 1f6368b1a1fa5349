package moderato.notification.channel;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a reader wrote, as one short line of a plain-text mail: cut on the border of a character as readers see it, and
 * with nothing that a mail program would turn into a link.
 */
final class Excerpt {
    private static final int MOST_CHARACTERS = 280;

    /** Controls, line breaks, and the marks that turn the direction of what follows. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");

    private static final Pattern SCHEME = Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]*):(?=\\S)");
    private static final Pattern DOT = Pattern.compile("(?<=[\\p{L}\\p{N}])[.\\u3002\\uFF0E\\uFF61](?=[\\p{L}\\p{N}])");
    private static final Pattern AT = Pattern.compile("(?<=\\S)@(?=\\S)");

    private Excerpt() {}

    static String of(String text) {
        return defanged(cut(BREAKS.matcher(text).replaceAll(" ").strip()));
    }

    private static String cut(String line) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int end = characters.next(MOST_CHARACTERS);
        return end == BreakIterator.DONE || end >= line.length() ? line : line.substring(0, end) + "…";
    }

    private static String defanged(String line) {
        String withoutSchemes = SCHEME.matcher(line).replaceAll("$1[:]");
        String withoutDots = DOT.matcher(withoutSchemes).replaceAll("[.]");
        return AT.matcher(withoutDots).replaceAll("[at]");
    }
}
