package moderato.rules.text;

import com.ibm.icu.text.Normalizer2;

/** The combining marks of a text, which tell “año” from “ano”. */
public final class Marks {
    private static final Normalizer2 DECOMPOSITION = Normalizer2.getNFDInstance();

    private Marks() {}

    /** The non-spacing marks of a text in their order. */
    public static String of(String text) {
        StringBuilder marks = new StringBuilder();
        DECOMPOSITION.normalize(text).codePoints().forEach(codePoint -> {
            if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
                marks.appendCodePoint(codePoint);
            }
        });
        return marks.toString();
    }

    /** Whether a text has these marks, in this order, perhaps among others. */
    public static boolean hasAll(String text, String marks) {
        String all = of(text);
        int at = 0;
        for (int i = 0; i < all.length() && at < marks.length(); i++) {
            if (all.charAt(i) == marks.charAt(at)) {
                at++;
            }
        }
        return at == marks.length();
    }
}
