package moderato.rules.document;

/**
 * What is wrong with a document, where, and what would be right.
 *
 * @param line counted from 1, 0 where the document came as data
 * @param column counted from 1, 0 as for the line
 * @param path such as {@code rules[2].when.links.max}
 * @param message one sentence for the document's writer
 */
public record Problem(int line, int column, String path, String message) {
    static Problem at(Place place, String message) {
        return new Problem(place.line(), place.column(), place.path(), message);
    }

    /** Such as {@code line 3, column 12, maxLinks: must be a whole number from 0 to 100}. */
    @Override
    public String toString() {
        String where = line == 0 ? "" : "line " + line + ", column " + column;
        String separator = where.isEmpty() || path.isEmpty() ? "" : ", ";
        String prefix = where + separator + path;
        return prefix.isEmpty() ? message : prefix + ": " + message;
    }
}
