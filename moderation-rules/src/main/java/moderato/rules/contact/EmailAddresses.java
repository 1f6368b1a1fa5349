package moderato.rules.contact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import moderato.rules.contact.Contact.Place;
import moderato.rules.contact.Contact.Way;
import moderato.rules.link.TopLevelDomains;
import moderato.rules.text.CommentText;

/** Finds e-mail addresses, with their signs or with “at” and “dot” written out in the languages that lists are for. */
final class EmailAddresses {
    private static final int LONGEST = 64;

    /** How far before or in an address a word stands that makes it one: “look at example.org” is none. */
    private static final int LOOKED_BACK = 30;

    private static final int LONGEST_USER_OF_LINK = 256;

    private static final Pattern WRITING =
            Pattern.compile("mail|\\b(?:write|contact|reach|message|aol|yahoo|outlook)\\b", Pattern.CASE_INSENSITIVE);

    private static final String DOTS = ".。．｡․";
    private static final List<String> WORDS_FOR_SIGN = List.of("at", "a", "ät", "arobase", "arroba", "chiocciola");
    private static final List<String> WORDS_FOR_DOT = List.of("dot", "d0t", "punkt", "punto", "point");

    /** Of ASCII, the sign and what words for it begin with; of all other characters they are few. */
    private static final boolean[] MAY_BE_SIGN = new boolean[0x80];

    static {
        "@aAcC".chars().forEach(unit -> MAY_BE_SIGN[unit] = true);
    }

    /** With “at”, since English says “at this point in time”. */
    private static final List<String> WORDS_FOR_DOT_WITH_AT = List.of("dot", "d0t", "punkt");

    /** Whom people name without an end. */
    private static final Set<String> PROVIDERS = Set.of(
            "gmail", "googlemail", "hotmail", "yahoo", "outlook", "protonmail", "icloud", "aol", "gmx", "yandex");

    private final List<Place> places;
    private final String text;

    private EmailAddresses(List<Place> places, String text) {
        this.places = places;
        this.text = text;
    }

    static void addTo(List<Place> places, CommentText body) {
        EmailAddresses found = new EmailAddresses(places, body.original());
        char[] units = body.units();
        for (int at = 0; at < units.length; at++) {
            char unit = units[at];
            if (unit < MAY_BE_SIGN.length ? MAY_BE_SIGN[unit] : "＠﹫äÄ".indexOf(unit) >= 0) {
                found.addAroundSign(at);
            }
        }
    }

    private void addAroundSign(int at) {
        char unit = text.charAt(at);
        if (unit == '@' || unit == '＠' || unit == '﹫') {
            addAround(at, at + 1, false);
        } else if (at > 0 && isApart(text.charAt(at - 1))) {
            addAroundWord(at);
        }
    }

    private void addAroundWord(int at) {
        for (String word : WORDS_FOR_SIGN) {
            int end = at + word.length();
            if (end < text.length()
                    && isApart(text.charAt(end))
                    && text.regionMatches(true, at, word, 0, word.length())
                    && (word.length() > 1 || (isBracket(at - 1) && isBracket(end)))) {
                addAround(at, end, true);
                return;
            }
        }
    }

    private void addAround(int signStart, int signEnd, boolean word) {
        int left = signStart;
        while (left > 0 && signStart - left < 2 && isBetween(text.charAt(left - 1), word)) {
            left--;
        }
        int right = signEnd;
        while (right < text.length() && right - signEnd < 2 && isBetween(text.charAt(right), word)) {
            right++;
        }
        int start = left;
        while (start > 0 && left - start < LONGEST && isLocal(text.charAt(start - 1))) {
            start--;
        }
        boolean bare = signEnd == right && signStart == left;
        List<String> dots = signEnd - signStart > 2 ? WORDS_FOR_DOT : WORDS_FOR_DOT_WITH_AT;
        int end = domainEnd(right, dots, word, bare || isBracket(left));
        if (start == left || end == right) {
            return;
        }
        boolean plain = !bare && !isBracket(left) && dotIn(right, end);
        if ((!plain || isAboutWriting(start, end)) && !isUserOfLink(start)) {
            places.add(new Place(Way.EMAIL, start, end));
        }
    }

    /** Where a domain ends; the beginning when there is none. */
    private int domainEnd(int from, List<String> dots, boolean writtenOut, boolean mayBeProvider) {
        int end = labelEnd(from);
        if (end == from) {
            return from;
        }
        if (mayBeProvider && PROVIDERS.contains(text.substring(from, end).toLowerCase(Locale.ROOT))) {
            int withDot = domainEnd(from, dots, writtenOut, false);
            return withDot > from ? withDot : end;
        }
        int top = from;
        for (int next = afterDot(end, dots); next > end && labelEnd(next) > next; next = afterDot(end, dots)) {
            boolean plain = next == end + 1;
            int nextEnd = labelEnd(next);
            if (!plain && !TopLevelDomains.isKnown(text.substring(next, nextEnd))) {
                break;
            }
            top = next;
            end = nextEnd;
        }
        String last = text.substring(top, end);
        boolean name = top > from
                && last.length() > 1
                && Character.isLetter(last.charAt(0))
                && (!writtenOut || TopLevelDomains.isKnown(last));
        return name ? end : from;
    }

    /** Behind the dot, or what is written for it, that stands here; the place itself when there is none. */
    private int afterDot(int from, List<String> dots) {
        if (from < text.length() && DOTS.indexOf(text.charAt(from)) >= 0) {
            return from + 1;
        }
        int dot = from;
        while (dot < text.length() && dot - from < 2 && isApart(text.charAt(dot))) {
            dot++;
        }
        if (dot == from || dot == text.length()) {
            return from;
        }
        int end = text.charAt(dot) == '.' ? dot + 1 : dot;
        for (String word : dots) {
            end = text.regionMatches(true, dot, word, 0, word.length()) ? dot + word.length() : end;
        }
        int after = end;
        while (after < text.length() && after - end < 2 && isApart(text.charAt(after))) {
            after++;
        }
        return end > dot && after > end ? after : from;
    }

    private boolean dotIn(int from, int to) {
        for (int at = from; at < to; at++) {
            if (DOTS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isAboutWriting(int start, int end) {
        return WRITING.matcher(text)
                .region(Math.max(0, start - LOOKED_BACK), end)
                .useTransparentBounds(true)
                .find();
    }

    /** Whether it is what stands before {@code @} in a link: {@code https://good.example@evil.example}. */
    private boolean isUserOfLink(int start) {
        for (int at = start; at > 1 && start - at < LONGEST_USER_OF_LINK; at--) {
            if (text.charAt(at - 1) <= ' ') {
                return false;
            }
            if (text.charAt(at - 1) == '/' && text.charAt(at - 2) == '/') {
                return true;
            }
        }
        return false;
    }

    private int labelEnd(int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST && (isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private boolean isBracket(int at) {
        return at >= 0 && at < text.length() && isBracket(text.charAt(at));
    }

    private static boolean isBetween(char unit, boolean word) {
        return word ? isApart(unit) : unit == ' ';
    }

    private static boolean isLocal(char unit) {
        return isLetter(unit) || "._%+-".indexOf(unit) >= 0;
    }

    private static boolean isLetter(char unit) {
        return Character.isLetterOrDigit(unit) || (unit >= 0x80 && Character.getType(unit) == Character.FORMAT);
    }

    private static boolean isApart(char unit) {
        return unit == ' ' || unit == '_' || unit == '-' || isBracket(unit);
    }

    private static boolean isBracket(char unit) {
        return switch (unit) {
            case '(', ')', '[', ']', '{', '}', '<', '>' -> true;
            default -> false;
        };
    }
}
