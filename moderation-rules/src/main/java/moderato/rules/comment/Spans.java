package moderato.rules.comment;

import java.util.ArrayList;
import java.util.List;
import moderato.contracts.Finding;
import moderato.contracts.Span;

/** Where a condition is so: all places are counted, the first few are kept. */
public final class Spans {
    /** Nowhere in particular. */
    public static final Spans NONE = new Spans();

    private final List<Span> kept = new ArrayList<>(2);
    private int count;

    public void add(Field field, int start, int end) {
        count++;
        if (kept.size() < Finding.MAX_SPANS) {
            kept.add(new Span(field.path(), start, end));
        }
    }

    /** Something was found that has no place to show. */
    public void addNowhere() {
        count++;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public int count() {
        return count;
    }

    public List<Span> kept() {
        return kept;
    }
}
