package moderato.rules;

import java.util.ArrayList;
import java.util.List;
import moderato.contracts.Finding;
import moderato.contracts.Span;

/** Where a rule matched: all places are counted, the first few are kept. */
final class Spans {
    private final List<Span> kept = new ArrayList<>();
    private int count;

    void add(String field, int start, int end) {
        count++;
        if (kept.size() < Finding.MAX_SPANS) {
            kept.add(new Span(field, start, end));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    List<Span> kept() {
        return kept;
    }
}
