package moderato.notification.queue;

import moderato.contracts.CommentModerated;
import moderato.contracts.CommentReviewed;
import moderato.contracts.CommentState;
import moderato.contracts.Fact;
import moderato.contracts.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A comment in the queue: what is known of it, folded over what came, in whatever order.
 *
 * @param content null as long as no held verdict came: such a comment is none of the editors' business
 * @param review the one with the highest number
 */
public record QueuedComment(
        String id,
        String site,
        CommentState state,
        @Nullable Content content,
        @Nullable CommentReviewed review) {

    static QueuedComment unknown(String id, String site) {
        return new QueuedComment(id, site, CommentState.UNKNOWN, null, null);
    }

    QueuedComment with(CommentModerated moderated) {
        CommentState next = state.withText(moderated.comment().revision()).withFact(moderated.fact());
        boolean shows = content == null ? moderated.verdict() == Verdict.HELD : content.isOlderThan(moderated);
        return new QueuedComment(id, site, next, shows ? Content.of(moderated) : content, review);
    }

    QueuedComment with(CommentReviewed reviewed) {
        boolean newest = review == null || reviewed.number() > review.number();
        return new QueuedComment(id, site, state.withFact(reviewed.fact()), content, newest ? reviewed : review);
    }

    /** Whether it is or was held. */
    public boolean wasHeld() {
        return content != null;
    }

    /** Whether it waits for an editor. */
    public boolean isWaiting() {
        Fact decisive = state.decisive();
        return content != null
                && decisive != null
                && decisive.revision() == state.revision()
                && decisive.verdict() == Verdict.HELD;
    }

    /** What an editor who looks at it now sees. */
    public Version version() {
        return new Version(state.revision(), review == null ? 0 : review.number());
    }

    /** The review that holds for the text as it is now, or null. */
    public @Nullable CommentReviewed reviewOfThisRevision() {
        return review != null && review.revision() == state.revision() ? review : null;
    }
}
