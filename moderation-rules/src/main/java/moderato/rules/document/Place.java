package moderato.rules.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document.
 *
 * @param parent the list or mapping that holds it, null for the document itself
 * @param step its key, or {@code [index]}
 * @param line counted from 1; 0 where the document came as data and has none
 * @param column counted from 1, in code points; 0 as for the line
 */
public record Place(@Nullable Place parent, String step, int line, int column) {
    /** A key longer than this is none, and only its beginning is shown. */
    private static final int LONGEST_STEP = 40;

    static Place start(int line, int column) {
        return new Place(null, "", line, column);
    }

    Place key(String key, int atLine, int atColumn) {
        return new Place(this, key, atLine, atColumn);
    }

    Place item(int index, int atLine, int atColumn) {
        return new Place(this, "[" + index + "]", atLine, atColumn);
    }

    /** Such as {@code rules[2].when.links.max}; empty for the document itself. */
    public String path() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place place = this; place != null && place.parent != null; place = place.parent) {
            steps.push(Shown.shortened(place.step, LONGEST_STEP));
        }
        StringBuilder path = new StringBuilder();
        for (String step : steps) {
            path.append(path.isEmpty() || step.startsWith("[") ? "" : ".").append(step);
        }
        return path.toString();
    }
}
