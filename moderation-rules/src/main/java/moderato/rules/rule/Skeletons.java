package moderato.rules.rule;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a short text looks like, by the confusables of Unicode UTS #39: two texts that share a skeleton look alike. The
 * skeletons are of the text as written, of its lower and of its upper case, since some letters have a Latin look-alike in
 * one of them alone; without blanks, marks and signs, and with i, l and 1 as one letter.
 */
public final class Skeletons {
    /** No name is longer, and skeletons may be much longer than their text. */
    private static final int LONGEST = 300;

    private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    private Skeletons() {}

    public static Set<String> of(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String written = skeleton(start);
        String lower = skeleton(folded(start));
        String upper = skeleton(UCharacter.toUpperCase(Locale.ROOT, start));
        return new LinkedHashSet<>(List.of(written, lower, upper));
    }

    /** The text without differences of case, width and style. */
    public static String folded(String text) {
        return FOLD.normalize(text).strip();
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
