package moderato.rules.text;

/**
 * A budget of steps of work, counted instead of time, so that the same text always gets the same verdict. It belongs to
 * one thread.
 */
public final class Steps {
    private final long limit;
    private long taken;

    private Steps(long limit) {
        this.limit = limit;
    }

    /** A budget of that many steps. */
    public static Steps atMost(long limit) {
        return new Steps(limit);
    }

    /**
     * Takes steps from the budget, before the work they stand for is done.
     *
     * @return whether the budget still held them; if not, the work must be left and reported as not done
     */
    public boolean take(int steps) {
        taken += steps;
        return taken <= limit;
    }

    /** Steps taken so far; more than the limit once the budget has run out. */
    public long taken() {
        return taken;
    }

    /** Whether more was asked for than the budget held. */
    public boolean ranOut() {
        return taken > limit;
    }
}
