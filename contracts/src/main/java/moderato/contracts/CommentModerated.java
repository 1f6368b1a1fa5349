package moderato.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * The rules gave a comment its verdict. Carries the whole comment, so that no reader needs a second topic.
 *
 * @param number counts the verdicts of this revision, from 1
 * @param findings at most {@value #MAX_FINDINGS}
 * @param moreFindings how many further findings there were
 * @param policyVersion the hash of what the policy was made of
 * @param at the append time of the submission, so that the same log gives the same bytes
 */
public record CommentModerated(
        Comment comment,
        int number,
        Verdict verdict,
        List<Finding> findings,
        int moreFindings,
        String policyVersion,
        Seen seen,
        Instant at)
        implements ModerationEvent {

    /** More findings than these are counted, not carried. */
    public static final int MAX_FINDINGS = 50;

    public CommentModerated {
        requireNonNull(comment, "comment");
        requireNonNull(verdict, "verdict");
        findings = List.copyOf(requireNonNull(findings, "findings"));
        requireNonNull(policyVersion, "policyVersion");
        requireNonNull(seen, "seen");
        requireNonNull(at, "at");
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1");
        }
        if (findings.size() > MAX_FINDINGS || moreFindings < 0) {
            throw new IllegalArgumentException("at most " + MAX_FINDINGS + " findings, and moreFindings not negative");
        }
    }

    @Override
    public String site() {
        return comment.site();
    }

    /** This verdict as a fact for the fold. */
    public Fact fact() {
        return new Fact(comment.revision(), Fact.Source.RULES, number, verdict, at);
    }

    @Override
    public String eventId() {
        return comment.id() + "/" + comment.revision() + "/" + number;
    }
}
