package moderato.contracts;

/**
 * What a record's bytes turned out to be. The last three are no event, each for its own reason; their causes are in our
 * words and never quote what was read.
 */
public sealed interface Reading<E extends Event> {
    /** An event. */
    record Known<E extends Event>(E event) implements Reading<E> {}

    /** A type that this reader does not know: not for it, skipped and counted. */
    record Unknown<E extends Event>(String type) implements Reading<E> {}

    /** No type, or no JSON. */
    record Unreadable<E extends Event>(String cause) implements Reading<E> {}

    /** JSON that is not the record, or a key that is not its site. */
    record Malformed<E extends Event>(String cause) implements Reading<E> {}
}
