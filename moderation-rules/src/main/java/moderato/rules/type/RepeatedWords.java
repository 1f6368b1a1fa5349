package moderato.rules.type;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Counts the words of a text that stood in it before; words of up to three letters do not count. */
final class RepeatedWords {
    private static final int SHORTEST = 4;

    private RepeatedWords() {}

    static int in(String text) {
        Set<String> seen = new HashSet<>();
        int repeated = 0;
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inWord = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                if (at - start >= SHORTEST
                        && !seen.add(text.substring(start, at).toLowerCase(Locale.ROOT))) {
                    repeated++;
                }
                start = -1;
            }
        }
        return repeated;
    }
}
