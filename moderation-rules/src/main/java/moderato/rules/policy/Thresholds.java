package moderato.rules.policy;

/**
 * What the sum of scores leads to.
 *
 * @param hold from this sum on a comment is held
 * @param reject from this sum on it is rejected; scores of look-alikes do not count
 */
public record Thresholds(int hold, int reject) {
    /** The highest that either may be; no comment is rejected for its scores by default. */
    public static final int HIGHEST = 1_000;
    /** Where a document names none. */
    public static final Thresholds DEFAULT = new Thresholds(5, HIGHEST);
}
