package moderato.rules.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import moderato.rules.text.CommentText;

/** Finds what a reader would take for a link, from left to right and looking at each character a bounded number of times. */
public final class Links {
    private static final String DOTS_BUT_ASCII = "。．｡․";
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "hxxp", "hxxps", "h**p", "h**ps");
    private static final String ENDS_LINK = "<>\"“”«»";
    private static final String BRACKETS = "[]";
    private static final String INSIDE_OTHER = "/\\@=&%#?";
    private static final String PUNCTUATION_AFTER = ".,;:!?)]}'’*_";

    private static final char FIRST_BEHIND_CYRILLIC = '\u0530';
    private static final char FIRST_OF_OTHER_WIDTH = '\uFF00';
    private static final int SHORTEST_SCHEME = 3;
    private static final int LONGEST_SCHEME = 5;

    /** A name before {@code @} is looked for no further than this. */
    private static final int LONGEST_USER = 256;

    private final String text;
    private final List<Link> links = new ArrayList<>();

    private Links(String text) {
        this.text = text;
    }

    /** All links of a text, from left to right. */
    public static List<Link> in(CommentText text) {
        Links found = new Links(text.original());
        if (found.anyDotInside()) {
            int at = 0;
            while (at < found.text.length()) {
                at = found.take(at);
            }
        }
        WrittenOutLinks.addTo(found.links, text);
        return found.links;
    }

    /** Whether the rest is worth the work: most texts have dots at the ends of sentences alone. */
    private boolean anyDotInside() {
        for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
            if (at > 0 && at + 1 < text.length() && inLabel(at + 1)) {
                return true;
            }
        }
        for (int i = 0; i < DOTS_BUT_ASCII.length(); i++) {
            if (text.indexOf(DOTS_BUT_ASCII.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.indexOf("://") >= 0;
    }

    /** Takes what stands here, and returns where to go on. */
    private int take(int at) {
        int host = afterScheme(at);
        if (host > at) {
            return takeLink(at, afterUser(host), Link.Kind.FULL);
        }
        if (!inLabel(at) || isInvisible(text.charAt(at))) {
            return at + Character.charCount(text.codePointAt(at));
        }
        int end = hostEnd(at);
        if (at > 0 && INSIDE_OTHER.indexOf(text.charAt(at - 1)) >= 0 && !afterSlashes(at)) {
            return end;
        }
        if (!dotWithin(at, end)) {
            return end;
        }
        if (text.regionMatches(true, at, "www.", 0, 4)) {
            return takeLink(at, at, Link.Kind.FULL);
        }
        String run = text.substring(at, end);
        if (mayEndDomain(text.charAt(end - 1)) && TopLevelDomains.endsInKnown(Hosts.readable(run), path(end))) {
            return takeLink(at, at, Link.Kind.BARE);
        }
        links.add(new Link(run, Link.Kind.PERHAPS, at, end));
        return end;
    }

    private boolean dotWithin(int start, int end) {
        for (int at = start; at < end; at++) {
            if (isDot(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDot(char unit) {
        return unit == '.' || (unit >= 0x80 && DOTS_BUT_ASCII.indexOf(unit) >= 0);
    }

    /** Sentences of Chinese and Japanese are runs of labels and dots, too, and do not. */
    private static boolean mayEndDomain(char last) {
        return last < FIRST_BEHIND_CYRILLIC || last >= FIRST_OF_OTHER_WIDTH || isInvisible(last);
    }

    /** Whether what stands here is not within a path but right behind {@code //}, or what is meant to be it. */
    private boolean afterSlashes(int at) {
        return at > 1 && isSlash(text.charAt(at - 1)) && (isSlash(text.charAt(at - 2)) || text.charAt(at - 2) == ':');
    }

    private static boolean isSlash(char unit) {
        return unit == '/' || unit == '\\';
    }

    /** Whether a path begins here. */
    private boolean path(int at) {
        return at + 1 < text.length() && text.charAt(at) == '/' && !endsLink(at + 1);
    }

    private int takeLink(int start, int host, Link.Kind kind) {
        int hostEnd = hostEnd(host);
        int end = hostEnd;
        if (end < text.length() && text.charAt(end) == ':') {
            end++;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
        }
        boolean nameless = hostEnd == host;
        boolean path = end < text.length() && "/?#".indexOf(text.charAt(end)) >= 0;
        if (nameless || path) {
            while (end < text.length() && !endsLink(end) && (nameless || BRACKETS.indexOf(text.charAt(end)) < 0)) {
                end++;
            }
        }
        int visibleEnd = end;
        while (visibleEnd > hostEnd && PUNCTUATION_AFTER.indexOf(text.charAt(visibleEnd - 1)) >= 0) {
            visibleEnd--;
        }
        if (visibleEnd > host) {
            links.add(new Link(Hosts.readable(text.substring(host, hostEnd)), kind, start, visibleEnd));
        }
        return end;
    }

    private int afterScheme(int at) {
        int first = text.charAt(at) | 0x20;
        if (first != 'h' && first != 'f') {
            return at;
        }
        for (int colon = at + SHORTEST_SCHEME; colon <= at + LONGEST_SCHEME; colon++) {
            if (text.startsWith("://", colon)) {
                String scheme = text.substring(at, colon).toLowerCase(Locale.ROOT);
                return SCHEMES.contains(scheme) ? colon + 3 : at;
            }
        }
        return at;
    }

    private int afterUser(int authority) {
        int host = authority;
        int limit = Math.min(text.length(), authority + LONGEST_USER);
        for (int at = authority; at < limit && "/?#\\".indexOf(text.charAt(at)) < 0 && !endsLink(at); at++) {
            if (text.charAt(at) == '@') {
                host = at + 1;
            }
        }
        return host;
    }

    private boolean endsLink(int at) {
        char unit = text.charAt(at);
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || ENDS_LINK.indexOf(unit) >= 0
                || afterScheme(at) > at;
    }

    /** The end of the labels, joined by single dots, that begin here. */
    private int hostEnd(int start) {
        int end = start;
        while (end < text.length() && afterScheme(end) == end) {
            int codePoint = text.codePointAt(end);
            if (inLabel(end)) {
                end += Character.charCount(codePoint);
            } else if (isDot(text.charAt(end)) && end > start && end + 1 < text.length() && inLabel(end + 1)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean inLabel(int at) {
        char unit = text.charAt(at);
        if (unit < 0x80) {
            return (unit >= 'a' && unit <= 'z')
                    || (unit >= 'A' && unit <= 'Z')
                    || (unit >= '0' && unit <= '9')
                    || unit == '-'
                    || unit == '_';
        }
        int codePoint = text.codePointAt(at);
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean isInvisible(char unit) {
        return unit >= 0x80 && Character.getType(unit) == Character.FORMAT;
    }
}
