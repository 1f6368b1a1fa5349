package moderato.intake.thread;

import java.time.Instant;
import moderato.contracts.CommentModerated;
import moderato.contracts.CommentReviewed;
import moderato.contracts.CommentState;
import moderato.contracts.Fact;
import moderato.contracts.Status;
import org.jspecify.annotations.Nullable;

/** A comment as the projection knows it: its state, and the text of the state's revision, null until one came. */
record CommentRow(String id, CommentState state, @Nullable CommentText text) {

    /** What readers see of a comment; a thread's version changes with it. */
    record Served(int revision, CommentText text, Instant publishedAt) {}

    CommentRow with(CommentModerated event) {
        int arrived = event.comment().revision();
        CommentText newest = arrived > state.revision() ? CommentText.of(event.comment()) : text;
        return new CommentRow(id, state.withText(arrived).withFact(event.fact()), newest);
    }

    CommentRow with(CommentReviewed event) {
        return new CommentRow(id, state.withFact(event.fact()), text);
    }

    /** What is served of it, or null. */
    @Nullable
    Served served() {
        Fact approval = state.firstApproval();
        return text == null || approval == null || state.status() != Status.PUBLISHED
                ? null
                : new Served(state.revision(), text, approval.at());
    }
}
