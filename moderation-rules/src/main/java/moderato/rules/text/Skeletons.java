package moderato.rules.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * What a short text looks like, by the confusables of Unicode UTS #39: two texts that share a skeleton look alike. The
 * skeletons are of the text as written, of its lower and of its upper case, since some letters have a Latin look-alike in
 * one of them alone; without blanks, marks and signs, and with i, l and 1 as one letter.
 */
public final class Skeletons {
    /** No name is longer, and skeletons may be much longer than their text. */
    private static final int LONGEST = 300;

    private static final int ASCII = 128;

    private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    private Skeletons() {}

    /** The skeletons of each ASCII character; there, that of a text is those of its characters. */
    private static final String[] WRITTEN = ofAscii(character -> character);

    private static final String[] LOWER = ofAscii(Character::toLowerCase);
    private static final String[] UPPER = ofAscii(Character::toUpperCase);

    private static String[] ofAscii(IntUnaryOperator form) {
        String[] skeletons = new String[ASCII];
        for (int i = 0; i < ASCII; i++) {
            skeletons[i] = skeleton(Character.toString(form.applyAsInt(i)));
        }
        return skeletons;
    }

    /** The skeletons of a text; those of a long one are of its beginning. */
    public static List<String> of(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (isAscii(start)) {
            return List.of(joined(WRITTEN, start), joined(LOWER, start), joined(UPPER, start));
        }
        return List.of(skeleton(start), skeleton(folded(start)), skeleton(UCharacter.toUpperCase(Locale.ROOT, start)));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** The text without differences of case, width and style. */
    public static String folded(String text) {
        return FOLD.normalize(text).strip();
    }

    private static String joined(String[] skeletons, String text) {
        StringBuilder joined = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            joined.append(skeletons[text.charAt(i)]);
        }
        return joined.toString();
    }

    private static String skeleton(String text) {
        String alike = DECOMPOSE.normalize(FOLD.normalize(CONFUSABLES.getSkeleton(text)));
        StringBuilder letters = new StringBuilder(alike.length());
        alike.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> letters.appendCodePoint(
                        switch (letter) {
                            case 'i', '1' -> 'l';
                            case '0' -> 'o';
                            default -> letter;
                        }));
        return letters.toString();
    }
}
