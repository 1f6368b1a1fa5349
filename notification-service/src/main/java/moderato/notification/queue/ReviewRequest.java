package moderato.notification.queue;

import moderato.contracts.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decided.
 *
 * @param revision the one that he saw; null for the one now in the queue
 * @param seen the version that he saw, if he said so; needed to overrule a review
 */
public record ReviewRequest(
        Verdict verdict,
        @Nullable Integer revision,
        @Nullable Version seen,
        @Nullable String reason,
        @Nullable String note) {}
