package moderato.rules.link;

/**
 * A place of a text that names a host.
 *
 * @param host as written, without user and port; with dots where they were written out; empty when it has no name
 * @param start its first UTF-16 unit
 * @param end the unit after its last
 */
public record Link(String host, Kind kind, int start, int end) {
    /** How a link is written. */
    public enum Kind {
        /** With {@code http://} or {@code www.}. */
        FULL,
        /** A host alone, under a well-known top-level domain. */
        BARE,
        /** With its dot as a word or in brackets, as in {@code example dot com}. */
        WRITTEN_OUT,
        /** A host alone that may as well be a missing space or a file's name; no link by itself. */
        PERHAPS
    }
}
