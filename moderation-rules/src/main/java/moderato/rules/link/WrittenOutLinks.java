package moderato.rules.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import moderato.rules.text.CommentText;

/** Finds hosts whose dot is a word, another sign, or stands apart: {@code example dot com}, {@code example[.]com}. */
final class WrittenOutLinks {
    private static final int LONGEST_LABEL = 63;
    private static final int MOST_SEPARATORS = 3;

    /** What people write for a dot; each is looked for by its first letter. */
    private static final List<String> WORDS = List.of("dot", "d0t", "punkt", "punto", "point");

    /** Of ASCII, the dot and what words for it begin with. */
    private static final boolean[] MAY_BE_DOT = new boolean[0x80];

    static {
        ".dDpP".chars().forEach(unit -> MAY_BE_DOT[unit] = true);
    }

    /** Before “dot com” these make no host of it: “the dot com bubble”. */
    private static final Set<String> NO_HOST = Set.of(
            "a", "the", "this", "that", "of", "in", "and", "or", "is", "any", "every", "some", "first", "old", "pre",
            "post", "un", "le", "il", "el");

    private final List<Link> links;
    private final String text;

    private WrittenOutLinks(List<Link> links, String text) {
        this.links = links;
        this.text = text;
    }

    static void addTo(List<Link> links, CommentText text) {
        WrittenOutLinks found = new WrittenOutLinks(links, text.original());
        char[] units = text.units();
        for (int at = 0; at < units.length; at++) {
            char unit = units[at];
            int length = unit >= MAY_BE_DOT.length || MAY_BE_DOT[unit] ? found.dot(at) : 0;
            if (length > 0) {
                found.add(at, at + length);
            }
        }
    }

    /** The length of what stands for a dot here, 0 for nothing. */
    private int dot(int at) {
        char unit = text.charAt(at);
        if (unit == '.') {
            return at > 0 && isSeparator(text.charAt(at - 1)) ? 1 : 0;
        }
        if (unit >= 0x80) {
            return isOtherDot(unit) ? 1 : 0;
        }
        int letter = unit | 0x20;
        if ((letter != 'd' && letter != 'p') || at == 0 || !mayStandBefore(text.charAt(at - 1))) {
            return 0;
        }
        for (String word : WORDS) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    private void add(int dotStart, int dotEnd) {
        int left = dotStart;
        while (left > 0 && dotStart - left < MOST_SEPARATORS && isSeparator(text.charAt(left - 1))) {
            left--;
        }
        int right = dotEnd;
        while (right < text.length() && right - dotEnd < MOST_SEPARATORS && isSeparator(text.charAt(right))) {
            right++;
        }
        char joint = dotStart > 0 ? text.charAt(dotStart - 1) : ' ';
        boolean joined = (joint == '-' || joint == '_') && dotEnd < text.length() && text.charAt(dotEnd) == joint;
        if (joined) { // example-dot-com
            left = dotStart - 1;
            right = dotEnd + 1;
        }
        int start = left;
        while (start > 0 && left - start < LONGEST_LABEL && isLabel(text.charAt(start - 1))) {
            start--;
        }
        int end = right;
        while (end < text.length() && end - right < LONGEST_LABEL && isLabel(text.charAt(end))) {
            end++;
        }
        boolean sign = dotEnd - dotStart == 1;
        boolean apart = sign ? left < dotStart || text.charAt(dotStart) != '.' : left < dotStart && right > dotEnd;
        if (!apart || start == left || end == right) {
            return;
        }
        String name = text.substring(start, left);
        if (!NO_HOST.contains(name.toLowerCase(Locale.ROOT)) && isHost(name, dotStart, dotEnd, right, end)) {
            links.add(new Link(name + "." + text.substring(right, end), Link.Kind.WRITTEN_OUT, start, end));
        }
    }

    private boolean isHost(String name, int dotStart, int dotEnd, int topStart, int end) {
        String top = text.substring(topStart, end);
        boolean path = text.startsWith("/", end) || text.startsWith(" slash ", end);
        boolean bracketed = dotStart > 0
                && isBracket(text.charAt(dotStart - 1))
                && dotEnd < text.length()
                && isBracket(text.charAt(dotEnd));
        boolean german = text.regionMatches(true, dotStart, "punkt", 0, 5) && top.equalsIgnoreCase("de");
        boolean meant = path || bracketed || german;
        return (name.length() > 1 || path)
                && (meant
                        ? TopLevelDomains.isKnown(top)
                        : isEnglishOrSign(dotStart) && TopLevelDomains.isUnmistakable(top));
    }

    /** In other languages “point com” is said of other things, too. */
    private boolean isEnglishOrSign(int dotStart) {
        return (text.charAt(dotStart) | 0x20) != 'p' || text.regionMatches(true, dotStart, "punkt", 0, 5);
    }

    private static boolean isOtherDot(char unit) {
        return unit == '·' || unit == '•' || unit == '∙' || unit == '⋅' || unit == '・';
    }

    /** Whether a word for a dot may follow. */
    private static boolean mayStandBefore(char unit) {
        return isSeparator(unit) || unit == '-' || unit == '_';
    }

    private static boolean isSeparator(char unit) {
        return unit == ' ' || isBracket(unit);
    }

    private static boolean isBracket(char unit) {
        return switch (unit) {
            case '(', ')', '[', ']', '{', '}', '<', '>' -> true;
            default -> false;
        };
    }

    private static boolean isLabel(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= '9')
                || unit == '-';
    }
}
