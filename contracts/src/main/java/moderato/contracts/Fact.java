package moderato.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;

/**
 * A verdict on one revision of a comment, whoever gave it. Ordered by rank: revision, then editor over rules, then
 * number; facts of equal rank are the same fact.
 *
 * @param number counted by the single writer of the source
 * @param at when it was given
 */
public record Fact(int revision, Source source, int number, Verdict verdict, Instant at) implements Comparable<Fact> {

    /** Who gave a verdict; the later one outranks the earlier. */
    public enum Source {
        RULES,
        EDITOR
    }

    private static final Comparator<Fact> BY_RANK =
            Comparator.comparingInt(Fact::revision).thenComparing(Fact::source).thenComparingInt(Fact::number);

    public Fact {
        requireNonNull(source, "source");
        requireNonNull(verdict, "verdict");
        requireNonNull(at, "at");
    }

    /** By rank alone, and so not consistent with equals for facts that differ in their verdict or time. */
    @Override
    public int compareTo(Fact other) {
        return BY_RANK.compare(this, other);
    }
}
