package moderato.rules.type;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether RE2/J would take too long to compile a regular expression that ignores case. It goes through the cases of
 * each character of each range, one by one and on until it is back at the first. From U+1C80 to U+1C88, small letters whose
 * capitals have other small letters, it never comes back (RE2/J 1.8).
 */
final class FoldedRanges {
    /** The characters of all ranges together. */
    private static final int WIDEST = 0x20000;

    private static final int FIRST_ENDLESS = 0x1C80;
    private static final int LAST_ENDLESS = 0x1C88;

    private static final Pattern IGNORING_CASE = Pattern.compile("\\(\\?[a-zA-Z-]*i");
    private static final Pattern ESCAPE = Pattern.compile("\\\\x\\{0*([0-9a-fA-F]{1,6})}");

    private FoldedRanges() {}

    /** Whether it may be so: what looks like a range is taken for one outside of brackets, too. */
    static boolean tooLongIn(String regex) {
        if (!IGNORING_CASE.matcher(regex).find()) {
            return false;
        }
        int[] characters = ESCAPE.matcher(regex)
                .replaceAll(FoldedRanges::unescaped)
                .codePoints()
                .toArray();
        int width = 0;
        for (int i = 0; i < characters.length; i++) {
            int last = characters[i];
            int first = i > 1 && characters[i - 1] == '-' ? Math.min(characters[i - 2], last) : last;
            if (first <= LAST_ENDLESS && last >= FIRST_ENDLESS) {
                return true;
            }
            width += last - first;
        }
        return width > WIDEST;
    }

    private static String unescaped(MatchResult escape) {
        int codePoint = Integer.parseInt(escape.group(1), 16);
        return codePoint > Character.MAX_CODE_POINT ? "" : Matcher.quoteReplacement(Character.toString(codePoint));
    }
}
