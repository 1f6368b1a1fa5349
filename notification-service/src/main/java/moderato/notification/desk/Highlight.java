package moderato.notification.desk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import moderato.contracts.Finding;
import moderato.contracts.Span;

/** A text in pieces, those that a rule found something in being marked. The pieces together are the text. */
final class Highlight {
    /** A stretch of the text. */
    record Piece(String text, boolean marked) {}

    private Highlight() {}

    static List<Piece> of(String text, String field, List<Finding> findings) {
        BitSet marked = new BitSet(text.length());
        Stream<Span> spans = findings.stream()
                .flatMap(finding -> finding.spans().stream())
                .filter(span -> span.field().equals(field) && span.start() < text.length());
        spans.forEach(span ->
                marked.set(onBorder(text, span.start()), onBorder(text, Math.min(span.end(), text.length()))));
        List<Piece> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            boolean isMarked = marked.get(start);
            int next = isMarked ? marked.nextClearBit(start) : marked.nextSetBit(start);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Piece(text.substring(start, end), isMarked));
            start = end;
        }
        return pieces;
    }

    /** The two halves of a surrogate pair stay together. */
    private static int onBorder(String text, int index) {
        boolean inside = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return inside ? index - 1 : index;
    }
}
