package moderato.rules;

/**
 * A place of a text that names a host.
 *
 * @param host as written, without user and port; empty when it is none that has a name
 * @param bare without {@code http://} or {@code www.}, and so perhaps only a missing space: no link by itself
 * @param start its first UTF-16 unit
 * @param end the unit after its last
 */
record Link(String host, boolean bare, int start, int end) {}
