package moderato.rules.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds hosts whose dot is a word, or stands apart: {@code example dot com}, {@code example[.]com}, {@code example . com}. */
final class WrittenOutLinks {
    private static final int LONGEST_LABEL = 63;

    /** Before “dot com” these make no host of it: “the dot com bubble”. */
    private static final Set<String> NO_HOST =
            Set.of("a", "the", "this", "that", "of", "in", "and", "or", "is", "any", "every", "some", "first", "old");

    private WrittenOutLinks() {}

    static void addTo(List<Link> links, String text) {
        for (int at = nextDot(text, 0); at >= 0; at = nextDot(text, at + 1)) {
            int length = text.charAt(at) == '.' ? 1 : 3;
            add(links, text, at, at + length);
        }
    }

    /** The next “dot”, or a dot between brackets or after a blank. */
    private static int nextDot(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean word = (unit == 'd' || unit == 'D') && text.regionMatches(true, at, "dot", 0, 3);
            boolean apart = unit == '.' && at > 0 && isSeparator(text.charAt(at - 1));
            if (word || apart) {
                return at;
            }
        }
        return -1;
    }

    private static void add(List<Link> links, String text, int dotStart, int dotEnd) {
        int left = dotStart;
        while (left > 0 && dotStart - left < 3 && isSeparator(text.charAt(left - 1))) {
            left--;
        }
        int right = dotEnd;
        while (right < text.length() && right - dotEnd < 3 && isSeparator(text.charAt(right))) {
            right++;
        }
        int start = left;
        while (start > 0 && left - start < LONGEST_LABEL && isLabel(text.charAt(start - 1))) {
            start--;
        }
        int end = right;
        while (end < text.length() && end - right < LONGEST_LABEL && isLabel(text.charAt(end))) {
            end++;
        }
        boolean apart = left < dotStart && (right > dotEnd || text.charAt(dotStart) == '.');
        String name = text.substring(start, left);
        String top = text.substring(right, end);
        if (apart
                && name.length() > 1
                && TopLevelDomains.isUnmistakable(top)
                && !NO_HOST.contains(name.toLowerCase(Locale.ROOT))) {
            links.add(new Link(name + "." + top, Link.Kind.WRITTEN_OUT, start, end));
        }
    }

    private static boolean isSeparator(char unit) {
        return unit == ' ' || "()[]{}".indexOf(unit) >= 0;
    }

    private static boolean isLabel(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= '9')
                || unit == '-';
    }
}
