package moderato.rules.contact;

import java.util.List;
import java.util.regex.Pattern;
import moderato.rules.contact.Contact.Place;
import moderato.rules.contact.Contact.Way;

/**
 * Finds what people write for a phone number: digits in groups, with a leading + or 0 or in the American grouping. Dates,
 * prices, years, scores and numbers of books are written otherwise.
 */
final class PhoneNumbers {
    static final int FEWEST_DIGITS = 8;

    private static final int MOST_DIGITS = 15;
    private static final int DIGITS_WITHOUT_PREFIX = 10;
    private static final String BETWEEN = " -./()\u00A0\u2011\u2013";
    private static final String AMERICAN = "334";
    private static final int LONGEST_GROUP = 12;

    /** What ends so was counted, not dialled. */
    private static final String ROUND = "000";

    private static final Pattern INTERNET_ADDRESS = Pattern.compile("\\(?[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");

    private PhoneNumbers() {}

    static void addTo(List<Place> places, String text) {
        for (int at = 0; at < text.length(); ) {
            if (!begins(text, at)) {
                at++;
                continue;
            }
            int end = add(places, text, at);
            at = Math.max(end, at + 1);
        }
    }

    private static boolean begins(String text, int at) {
        char unit = text.charAt(at);
        boolean start = isDigit(unit)
                || ((unit == '+' || unit == '(') && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
        return start && (at == 0 || !joins(text.charAt(at - 1)));
    }

    /** What stands right before a number and makes it part of something else: a word, a price, a longer number. */
    private static boolean joins(char unit) {
        return Character.isLetterOrDigit(unit) || "$€£¥#=&/_.,:-".indexOf(unit) >= 0;
    }

    private static int add(List<Place> places, String text, int start) {
        StringBuilder groups = new StringBuilder();
        int digits = 0;
        int inGroup = 0;
        int between = 0;
        int end = start;
        int at = start + (isDigit(text.charAt(start)) ? 0 : 1);
        for (; at < text.length() && digits <= MOST_DIGITS; at++) {
            char unit = text.charAt(at);
            if (isDigit(unit)) {
                digits++;
                inGroup++;
                between = 0;
                end = at + 1;
            } else if (BETWEEN.indexOf(unit) >= 0 && between < 2) {
                if (between == 0) {
                    groups.append((char) ('0' + inGroup));
                    inGroup = 0;
                }
                between++;
            } else {
                break;
            }
        }
        if (inGroup > 0) {
            groups.append((char) ('0' + inGroup));
        }
        if (!goesOn(text, end)
                && isNumber(text, start, digits, groups.toString())
                && !INTERNET_ADDRESS.matcher(text.substring(start, end)).matches()) {
            places.add(new Place(Way.PHONE, start, end));
        }
        return at;
    }

    /** Whether more of the same stands right behind it: a longer number, a price, a share, a time. */
    private static boolean goesOn(String text, int end) {
        if (end == text.length()) {
            return false;
        }
        char next = text.charAt(end);
        boolean joined = "%€$£:,".indexOf(next) >= 0 && end + 1 < text.length() && isDigit(text.charAt(end + 1));
        return joined || Character.isLetterOrDigit(next);
    }

    private static boolean isNumber(String text, int start, int digits, String groups) {
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            return false;
        }
        char first = text.charAt(start);
        if (first == '+') {
            return true;
        }
        boolean inTrunk = first == '0' || first == '(';
        if (inTrunk) {
            return digits >= DIGITS_WITHOUT_PREFIX - 1 && groups.length() <= 6 && !isDate(groups);
        }
        boolean inOneGroup = groups.length() == 1 && digits >= DIGITS_WITHOUT_PREFIX && digits <= LONGEST_GROUP;
        return groups.equals(AMERICAN)
                || groups.equals("1" + AMERICAN)
                || (inOneGroup && !text.startsWith(ROUND, start + digits - ROUND.length()));
    }

    /** Day, month and year, perhaps with an hour after them. */
    private static boolean isDate(String groups) {
        return groups.startsWith("224") || groups.startsWith("422");
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
