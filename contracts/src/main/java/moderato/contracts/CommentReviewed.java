package moderato.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An editor gave a verdict on the revision that he saw.
 *
 * @param number counts the reviews of this comment, from 1
 * @param verdict approved or rejected
 * @param by the editor's name
 */
public record CommentReviewed(
        String id,
        int revision,
        String site,
        int number,
        Verdict verdict,
        String by,
        Instant at,
        @Nullable String reason,
        @Nullable String note)
        implements ReviewEvent {
    public CommentReviewed {
        requireNonNull(id, "id");
        requireNonNull(site, "site");
        requireNonNull(verdict, "verdict");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        if (revision < 1 || number < 1) {
            throw new IllegalArgumentException("revision and number must be at least 1");
        }
        if (verdict == Verdict.HELD) {
            throw new IllegalArgumentException("a review approves or rejects");
        }
    }

    /** This review as a fact for the fold. */
    public Fact fact() {
        return new Fact(revision, Fact.Source.EDITOR, number, verdict, at);
    }

    @Override
    public String eventId() {
        return id + "/" + revision + "/review/" + number;
    }
}
