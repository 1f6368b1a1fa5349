package moderato.rules.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Clean sentences into which the makers of a corpus may have put a word. Where one is known, so is the place of the word,
 * and it can be seen whether a finding is exactly on it.
 */
final class Carriers {
    /** Shorter texts are no sentences. */
    private static final int SHORTEST = 30;

    private static final int KEY = 12;

    private final Map<String, Set<String>> byEdge = new HashMap<>();

    Carriers(Collection<LabelledText> texts) {
        for (LabelledText row : texts) {
            if (!row.bad() && row.text().length() >= SHORTEST) {
                byEdge.computeIfAbsent(begin(row.text()), key -> new HashSet<>())
                        .add(row.text());
                byEdge.computeIfAbsent(end(row.text()), key -> new HashSet<>()).add(row.text());
            }
        }
    }

    private static String begin(String text) {
        return "^" + text.substring(0, KEY);
    }

    private static String end(String text) {
        return "$" + text.substring(text.length() - KEY);
    }

    /** The row with the place of the word that was put into a carrier, if there is one. */
    LabelledText place(LabelledText row) {
        if (row.text().length() < SHORTEST) {
            return row;
        }
        Set<String> candidates = new HashSet<>(byEdge.getOrDefault(begin(row.text()), Set.of()));
        candidates.addAll(byEdge.getOrDefault(end(row.text()), Set.of()));
        for (String carrier : candidates) {
            Place place = putIn(row.text(), carrier);
            if (place != null) {
                return new LabelledText(row.id(), row.bad(), row.text(), place);
            }
        }
        return row;
    }

    /** Where a text has a word, or several, more than the carrier. */
    private static @Nullable Place putIn(String text, String carrier) {
        int more = text.length() - carrier.length();
        if (more <= 0) {
            return null;
        }
        int start = 0;
        while (start < carrier.length() && text.charAt(start) == carrier.charAt(start)) {
            start++;
        }
        if (!text.endsWith(carrier.substring(start))) {
            return null;
        }
        // “an as” before “ass” may be put in after “an”, “an ” or “an as”: it is what stands between blanks.
        for (; start >= 0 && carrier.startsWith(text.substring(start + more), start); start--) {
            Place place = stripped(text, start, start + more);
            if (isBlank(text, place.start() - 1) && isBlank(text, place.end())) {
                return place;
            }
        }
        return null;
    }

    private static Place stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text, start)) {
            start++;
        }
        while (end > start && isBlank(text, end - 1)) {
            end--;
        }
        return new Place(start, end);
    }

    private static boolean isBlank(String text, int at) {
        return at < 0 || at >= text.length() || text.charAt(at) == ' ';
    }
}
