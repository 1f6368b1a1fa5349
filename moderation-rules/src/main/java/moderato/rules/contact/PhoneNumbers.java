package moderato.rules.contact;

import java.util.List;
import java.util.regex.Pattern;
import moderato.rules.contact.Contact.Place;
import moderato.rules.contact.Contact.Way;

/**
 * Finds what people write for a phone number: digits in groups, with a leading + or 0, in the American, Russian or Chinese
 * grouping, or behind a word such as “call”. Dates, prices, years, scores, decimals and numbers of books are written
 * otherwise.
 */
final class PhoneNumbers {
    static final int FEWEST_DIGITS = 7;

    private static final int FEWEST_WITHOUT_WORD = 8;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_AREA = 5;
    private static final String BETWEEN = " -./()_*\u00A0\u2010\u2011\u2012\u2013\u202F";

    /** What ends so was counted, not dialled. */
    private static final String ROUND = "000";

    private static final Pattern INTERNET_ADDRESS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");
    private static final Pattern DECIMAL = Pattern.compile("0\\.[0-9]+");
    private static final Pattern YEARS = Pattern.compile("(?:1[0-9]|20)[0-9]{2}\\D(?:1[0-9]|20)[0-9]{2}");
    private static final Pattern BEGINS_WITH_DATE =
            Pattern.compile("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]).*");

    /** In digits a group: day, month and year, perhaps with an hour behind them; five or more numbers of a lottery; ISBN. */
    private static final Pattern NO_NUMBER = Pattern.compile("224.*|422.*|242*|2{6,}|1[2-6][2-6]1");

    private static final int LOOKED_BACK = 32;
    private static final Pattern CALL = Pattern.compile(
            "(?:^|[^\\p{L}])(?:call|text|sms|phone|tele?fono|telefon|telephone|t[eé]l[eé]phone|tel|t[eé]l|whats ?app|viber"
                    + "|signal|telegram|mobile|cell|handy|m[oó]vil|cellulare|ruf)(?: (?:me|us|an|at|on|auf|al|au))*[ .:]{1,3}",
            Pattern.CASE_INSENSITIVE);

    private final List<Place> places;
    private final String text;

    private PhoneNumbers(List<Place> places, String text) {
        this.places = places;
        this.text = text;
    }

    static void addTo(List<Place> places, String text) {
        PhoneNumbers found = new PhoneNumbers(places, text);
        for (int at = 0; at < text.length(); ) {
            at = found.begins(at) ? Math.max(found.add(at), at + 1) : at + 1;
        }
    }

    private boolean begins(int at) {
        char unit = text.charAt(at);
        boolean start =
                isDigit(unit) || ("+(＋".indexOf(unit) >= 0 && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
        return start && (at == 0 || !joins(text.charAt(at - 1)));
    }

    /** What stands right before a number and makes it part of something else: a word, a price, a longer number. */
    private static boolean joins(char unit) {
        return Character.isLetterOrDigit(unit) || "$€£¥#=&/_.,-".indexOf(unit) >= 0;
    }

    /** Adds the number that begins here, if it is one, and returns where to go on. */
    private int add(int start) {
        StringBuilder digits = new StringBuilder();
        StringBuilder groups = new StringBuilder();
        int inGroup = 0;
        int between = 0;
        int end = start;
        int at = start + (isDigit(text.charAt(start)) ? 0 : 1);
        for (; at < text.length() && digits.length() <= MOST_DIGITS; at++) {
            char unit = text.charAt(at);
            if (isDigit(unit)) {
                digits.append((char) ('0' + Character.digit(unit, 10)));
                inGroup++;
                between = 0;
                end = at + 1;
            } else if (BETWEEN.indexOf(unit) >= 0 && between < 2) {
                if (between == 0) {
                    groups.append((char) ('0' + inGroup));
                    inGroup = 0;
                }
                between++;
            } else if (Character.getType(unit) != Character.FORMAT) {
                break;
            }
        }
        if (inGroup > 0) {
            groups.append((char) ('0' + inGroup));
        }
        if (!goesOn(end) && isNumber(start, end, digits.toString(), groups.toString())) {
            places.add(new Place(Way.PHONE, start, end));
        }
        return at;
    }

    /** Whether more of the same stands right behind it: a longer number, a price, a share, a time. */
    private boolean goesOn(int end) {
        if (end == text.length()) {
            return false;
        }
        char next = text.charAt(end);
        boolean joined = "%€$£:,".indexOf(next) >= 0 && end + 1 < text.length() && isDigit(text.charAt(end + 1));
        return joined || Character.isLetterOrDigit(next);
    }

    private boolean isNumber(int start, int end, String digits, String groups) {
        int count = digits.length();
        if (count < FEWEST_DIGITS || count > MOST_DIGITS) {
            return false;
        }
        String written = text.substring(start, end);
        boolean counted = groups.length() == 1 && digits.endsWith(ROUND);
        char first = written.charAt(0);
        if (first == '+' || first == '＋') {
            return count >= FEWEST_WITHOUT_WORD && !counted && isOfItsCountry(digits);
        }
        if (NO_NUMBER.matcher(groups).matches()
                || INTERNET_ADDRESS
                        .matcher(written.startsWith("(") ? written.substring(1) : written)
                        .matches()
                || DECIMAL.matcher(written).matches()
                || YEARS.matcher(written).matches()) {
            return false;
        }
        int areaEnd = first == '(' ? written.indexOf(')') - 1 : 0;
        boolean area = areaEnd > 0 && areaEnd <= LONGEST_AREA;
        if (area || digits.startsWith("0")) {
            return count >= 9 && groups.length() <= 6;
        }
        return isGroupedAsOne(digits, groups)
                || (groups.length() == 1 && isWholeNumber(digits) && !counted)
                || (!counted && isCalled(start));
    }

    /** Of the countries where all numbers are equally long. */
    private static boolean isOfItsCountry(String digits) {
        return !(digits.startsWith("1") || digits.startsWith("7")) || digits.length() == 11;
    }

    private static boolean isGroupedAsOne(String digits, String groups) {
        return switch (groups) {
            case "334" -> digits.charAt(0) > '1'; // American
            case "1334" -> digits.charAt(0) == '1';
            case "13322" -> digits.charAt(0) == '8' || digits.charAt(0) == '7'; // Russian
            case "344" -> digits.charAt(0) == '1' && digits.charAt(1) > '2'; // Chinese
            default -> false;
        };
    }

    /** In one piece, without a sign that it is one: of the United States, India, China, Russia or with a country's code. */
    private static boolean isWholeNumber(String digits) {
        if (BEGINS_WITH_DATE.matcher(digits).matches()) {
            return false;
        }
        return switch (digits.length()) {
            case 10 -> digits.charAt(0) > '1';
            case 11 -> "178".indexOf(digits.charAt(0)) >= 0;
            case 12 -> true;
            default -> false;
        };
    }

    private boolean isCalled(int start) {
        String before = text.substring(Math.max(0, start - LOOKED_BACK), start);
        return CALL.matcher(before).results().anyMatch(word -> word.end() == before.length());
    }

    private static boolean isDigit(char unit) {
        return Character.isDigit(unit);
    }
}
