package moderato.rules.contact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import moderato.rules.contact.Contact.Place;
import moderato.rules.contact.Contact.Way;

/** Finds e-mail addresses, with their signs or with “at” and “dot” written out. */
final class EmailAddresses {
    private static final int LONGEST = 64;

    /** How far before or in an address a word stands that makes it one: “look at example.org” is none. */
    private static final int LOOKED_BACK = 30;

    private static final Pattern WRITING =
            Pattern.compile("mail|\\b(?:write|contact|reach|message|aol|yahoo|outlook)\\b", Pattern.CASE_INSENSITIVE);

    private EmailAddresses() {}

    static void addTo(List<Place> places, String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            add(places, text, at, at + 1, false);
        }
        for (int at = nextWord(text, 0); at >= 0; at = nextWord(text, at + 1)) {
            add(places, text, at, at + 2, true);
        }
    }

    /** The next “at” between blanks or brackets. */
    private static int nextWord(String text, int from) {
        for (int at = Math.max(1, from); at + 2 < text.length(); at++) {
            char unit = text.charAt(at);
            if ((unit == 'a' || unit == 'A')
                    && (text.charAt(at + 1) == 't' || text.charAt(at + 1) == 'T')
                    && isSeparator(text.charAt(at - 1))
                    && isSeparator(text.charAt(at + 2))) {
                return at;
            }
        }
        return -1;
    }

    private static void add(List<Place> places, String text, int signStart, int signEnd, boolean word) {
        int left = signStart;
        int right = signEnd;
        while (word && left > 0 && signStart - left < 2 && isSeparator(text.charAt(left - 1))) {
            left--;
        }
        while (word && right < text.length() && right - signEnd < 2 && isSeparator(text.charAt(right))) {
            right++;
        }
        int start = left;
        while (start > 0 && left - start < LONGEST && isLocal(text.charAt(start - 1))) {
            start--;
        }
        int end = domainEnd(text, right, word);
        if (start < left && end > right && (!isPlainAt(text, left, end) || isAboutWriting(text, start, end))) {
            places.add(new Place(Way.EMAIL, start, end));
        }
    }

    /** Whether “at” between blanks stands there, and a dot that is not written out follows. */
    private static boolean isPlainAt(String text, int from, int end) {
        return text.charAt(from) == ' '
                && text.charAt(from + 3) == ' '
                && text.substring(from, end).contains(".");
    }

    private static boolean isAboutWriting(String text, int start, int end) {
        return WRITING.matcher(text)
                .region(Math.max(0, start - LOOKED_BACK), end)
                .useTransparentBounds(true)
                .find();
    }

    /** Where a domain of at least two labels ends; the beginning when there is none. */
    private static int domainEnd(String text, int from, boolean writtenOut) {
        int label = labelEnd(text, from);
        int dot = label;
        if (dot < text.length() && text.charAt(dot) == '.') {
            int end = label;
            int top = label;
            while (end < text.length() && text.charAt(end) == '.' && labelEnd(text, end + 1) > end + 1) {
                top = end + 1;
                end = labelEnd(text, top);
            }
            boolean name = end - top > 1 && (!writtenOut || isTop(text.substring(top, end)));
            return label > from && name ? end : from;
        }
        while (dot < text.length() && dot - label < 2 && isSeparator(text.charAt(dot))) {
            dot++;
        }
        if (label > from && dot > label && text.regionMatches(true, dot, "dot", 0, 3)) {
            int top = dot + 3;
            while (top < text.length() && top - dot < 5 && isSeparator(text.charAt(top))) {
                top++;
            }
            int end = labelEnd(text, top);
            return isTop(text.substring(top, end)) ? end : from;
        }
        return from;
    }

    private static boolean isTop(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "com",
                    "net",
                    "org",
                    "info",
                    "edu",
                    "gov",
                    "de",
                    "fr",
                    "es",
                    "it",
                    "co",
                    "uk",
                    "eu",
                    "ru",
                    "in",
                    "biz" -> true;
            default -> false;
        };
    }

    private static int labelEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private static boolean isLocal(char unit) {
        return Character.isLetterOrDigit(unit) || "._%+-".indexOf(unit) >= 0;
    }

    private static boolean isSeparator(char unit) {
        return unit == ' ' || "()[]{}".indexOf(unit) >= 0;
    }
}
