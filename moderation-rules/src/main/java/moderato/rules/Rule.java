package moderato.rules;

import java.util.Optional;
import moderato.contracts.Comment;
import moderato.contracts.Finding;

/**
 * One test of a comment: pure, so that the same comment always gives the same finding. It may throw; the
 * {@link Moderator} then holds the comment.
 */
public interface Rule {
    /** Its name within the policy, as findings and metrics say it. */
    String id();

    /** What it found, if anything. */
    Optional<Finding> check(Comment comment);
}
