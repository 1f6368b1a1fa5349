package moderato.rules.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;

/** Turns a text into the forms that rules read. What these forms are is Unicode's (UAX #15, UTS #39). */
final class Normalizer {
    private static final Normalizer2 COMPOSITION = Normalizer2.getNFCInstance();
    private static final SpoofChecker SPOOF = new SpoofChecker.Builder().build();

    private Normalizer() {}

    /** Canonical composition (NFC), so that equal text is written in one way. */
    static MappedText plain(String original) {
        if (COMPOSITION.quickCheck(original) == com.ibm.icu.text.Normalizer.YES) {
            return MappedText.inPlace(original);
        }
        MappedText.Builder form = new MappedText.Builder(original.length());
        for (int start = 0; start < original.length(); ) {
            int end = start;
            do {
                end += Character.charCount(original.codePointAt(end));
            } while (end < original.length() && !COMPOSITION.hasBoundaryBefore(original.codePointAt(end)));
            form.add(COMPOSITION.normalize(original.substring(start, end)), start, end);
            start = end;
        }
        return form.build();
    }

    /** Compatibility and case folded (NFKC), without combining marks and invisible characters, decomposed. */
    static MappedText folded(String original) {
        if (isSimple(original)) {
            return MappedText.inPlace(original.toLowerCase(Locale.ROOT));
        }
        MappedText.Builder form = new MappedText.Builder(original.length());
        for (int start = 0; start < original.length(); ) {
            int codePoint = original.codePointAt(start);
            int end = start + Character.charCount(codePoint);
            int fold = Characters.fold(codePoint);
            if ((Characters.of(codePoint) & Characters.INVISIBLE) != 0) {
                form.extend(end);
            } else if (fold < 0) {
                form.add(Characters.expansion(fold), start, end);
            } else {
                form.add(fold, start, end);
            }
            start = end;
        }
        return form.build();
    }

    /** Whether folding changes nothing but the case of ASCII letters. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || (c < ' ' && Characters.of(c) != Characters.BLANK)) {
                return false;
            }
        }
        return true;
    }

    /** The skeleton of UTS #39: two texts that look the same have the same. */
    static String skeleton(String text) {
        return SPOOF.getSkeleton(folded(SPOOF.getSkeleton(folded(text).text())).text());
    }
}
