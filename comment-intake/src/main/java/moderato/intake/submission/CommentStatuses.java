package moderato.intake.submission;

import java.util.Optional;
import moderato.contracts.Status;
import moderato.intake.identity.CommentIds;
import moderato.intake.thread.Threads;

/** What a reader is told of his comment, from the moment of its 202 on. */
public final class CommentStatuses {
    private final Threads threads;
    private final CommentIds ids;

    CommentStatuses(Threads threads, CommentIds ids) {
        this.threads = threads;
        this.ids = ids;
    }

    /** Nothing for an id that is not ours. One that is ours and not known yet is pending: its verdict is on the way. */
    public Optional<Status> of(String id) {
        if (!CommentIds.isWellFormed(id)) {
            return Optional.empty();
        }
        return threads.status(id).or(() -> ids.isGenuine(id) ? Optional.of(Status.PENDING) : Optional.empty());
    }
}
