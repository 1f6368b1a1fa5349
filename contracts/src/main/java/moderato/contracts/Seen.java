package moderato.contracts;

/**
 * What the worker's task had processed when it gave a verdict: offsets of the partition of the comment's site,
 * -1 for none. A replay merges the topics by it.
 *
 * @param reviewed the last offset of {@code comments-reviewed}
 * @param sites the last offset of {@code sites}
 */
public record Seen(long reviewed, long sites) {
    /** Nothing of either topic yet. */
    public static final Seen NOTHING = new Seen(-1, -1);
}
