package moderato.notification.queue;

import moderato.contracts.CommentReviewed;
import org.jspecify.annotations.Nullable;

/** What became of an editor's decision. */
public sealed interface ReviewOutcome {
    /** It holds: it was stored now, or had been before. */
    record Holds(CommentReviewed review) implements ReviewOutcome {}

    /** Another decision came first. Overruling needs the version of it. */
    record AlreadyReviewed(CommentReviewed review, Version now) implements ReviewOutcome {}

    /** The editor saw what is no longer there: the comment was edited, or reviewed, since. */
    record Changed(@Nullable CommentReviewed review, Version now) implements ReviewOutcome {}

    /** There is no such comment in the queue, or not for this editor. */
    record NotThere() implements ReviewOutcome {}
}
