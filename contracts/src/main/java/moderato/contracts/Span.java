package moderato.contracts;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of what the reader wrote.
 *
 * @param field the path of the text within the comment, such as {@code body} or {@code author.name}
 * @param start the first UTF-16 unit, counted from 0
 * @param end the unit after the last
 */
public record Span(String field, int start, int end) {
    public Span {
        requireNonNull(field, "span.field");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span must have 0 <= start < end");
        }
    }
}
