package moderato.rules.contact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import moderato.rules.contact.Contact.Place;
import moderato.rules.contact.Contact.Way;

/** Finds addresses of Bitcoin, Ethereum and Tron by their alphabets and lengths. */
final class Wallets {
    private static final int SHORTEST = 26;
    private static final int LONGEST = 62;
    private static final Pattern ADDRESS = Pattern.compile(
            "[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{11,59}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}");
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z]).*");

    private Wallets() {}

    static void addTo(List<Place> places, String text) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && isAlphanumeric(text.charAt(at))) {
                continue;
            }
            int length = at - start;
            if (length >= SHORTEST && length <= LONGEST) {
                add(places, text, start, at);
            }
            start = at + 1;
        }
    }

    private static void add(List<Place> places, String text, int start, int end) {
        Matcher address = ADDRESS.matcher(text).region(start, end);
        if (address.matches()
                && LETTERS_AND_DIGITS.matcher(text).region(start, end).matches()) {
            places.add(new Place(Way.WALLET, start, end));
        }
    }

    private static boolean isAlphanumeric(char unit) {
        return (unit >= '0' && unit <= '9') || (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
}
