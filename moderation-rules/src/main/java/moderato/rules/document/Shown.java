package moderato.rules.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pieces of a document as a message shows them: short, on one line, and beside what was probably meant. */
final class Shown {
    private static final int LONGEST = 40;

    private Shown() {}

    static String quoted(String text) {
        return "“" + shortened(text, LONGEST) + "”";
    }

    static String shortened(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(longest)
                .map(unit -> Character.isISOControl(unit) || isSurrogate(unit) ? '\uFFFD' : unit)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > longest
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    /** A question whether the nearest of the known was meant, if any is near; begins with a blank, or is empty. */
    static String didYouMean(String written, Collection<String> known) {
        String nearest = nearest(written, known);
        return nearest == null ? "" : " Did you mean “" + nearest + "”?";
    }

    private static @Nullable String nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return null;
        }
        String plain = plain(written);
        return known.stream()
                .filter(name -> distance(plain, plain(name)) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt((String name) -> distance(plain, plain(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /** How many letters have to be added, dropped or changed (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
