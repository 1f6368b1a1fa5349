package moderato.rules.reading;

/**
 * How a stretch of text writes a term, counted in eight lanes of a long, so that a walk carries it by value.
 */
final class Evidence {
    /** Letters that are themselves, whatever their case, width or style. */
    static final long EXACT = 1;

    /** Letters of which a letter of another kind has the look. */
    static final long LOOK = 1L << 8;

    /** Letters for which a digit stands. */
    static final long DIGIT = 1L << 16;

    /** Letters for which a sign stands that looks like it. */
    static final long SIGN = 1L << 24;

    /** Letters that a mask hides. */
    static final long MASKED = 1L << 32;

    /** Places between letters where signs or blanks stand. */
    static final long GAP = 1L << 40;

    /** Characters that repeat a letter more often than the term does. */
    static final long EXTRA = 1L << 48;

    /** Letters that are repeated more than once. */
    static final long LONG_RUN = 1L << 56;

    private Evidence() {}

    static int count(long evidence, long lane) {
        return (int) (evidence >>> Long.numberOfTrailingZeros(lane)) & 0xFF;
    }

    /** Whether every letter is itself and nothing stands between. */
    static boolean isPlain(long evidence) {
        return evidence >>> 8 == 0;
    }

    /** Whether every letter is itself, some of them more often than in the term. */
    static boolean isRepeatedOnly(long evidence) {
        return (evidence & (EXTRA - 1)) < LOOK;
    }
}
