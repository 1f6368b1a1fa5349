package moderato.rules.contact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import moderato.rules.contact.Contact.Place;
import moderato.rules.contact.Contact.Way;

/** Finds addresses of Bitcoin, Litecoin, Dogecoin, Ethereum, Tron, Monero and Cardano by their alphabets and lengths. */
final class Wallets {
    private static final int SHORTEST = 26;
    private static final int LONGEST = 108;
    private static final String BASE58 = "[1-9A-HJ-NP-Za-km-z]";
    private static final String BECH32 = "[02-9ac-hj-np-z]";
    private static final Pattern ADDRESS = Pattern.compile("[13LM]" + BASE58 + "{25,34}" // Bitcoin, Litecoin
            + "|(?:bc1|ltc1)" + BECH32 + "{11,87}|(?:BC1|LTC1)" + BECH32.toUpperCase(Locale.ROOT) + "{11,87}"
            + "|[qp]" + BECH32 + "{41}" // Bitcoin Cash
            + "|D[5-9A-HJ-NP-U]" + BASE58 + "{32}" // Dogecoin
            + "|0[xX][0-9a-fA-F]{40}" // Ethereum
            + "|T" + BASE58 + "{33}" // Tron
            + "|[48][0-9AB]" + BASE58 + "{93}" // Monero
            + "|addr1" + BECH32 + "{50,100}"); // Cardano
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("(?=.*[0-9])(?=.*[A-Za-z]).*");

    private Wallets() {}

    /** Looks at one character in so many as the shortest address has, which no address escapes. */
    static void addTo(List<Place> places, String text) {
        for (int at = SHORTEST - 1; at < text.length(); at += SHORTEST) {
            if (isAlphanumeric(text.charAt(at))) {
                int start = at;
                while (start > 0 && at - start < SHORTEST && isAlphanumeric(text.charAt(start - 1))) {
                    start--;
                }
                int end = at + 1;
                while (end < text.length() && isAlphanumeric(text.charAt(end))) {
                    end++;
                }
                if (end - start >= SHORTEST && end - start <= LONGEST) {
                    add(places, text, start, end);
                }
                at = Math.max(at, end - SHORTEST);
            }
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
