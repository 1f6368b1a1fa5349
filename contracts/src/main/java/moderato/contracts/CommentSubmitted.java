package moderato.contracts;

import static java.util.Objects.requireNonNull;

/** A reader posted a comment, and comment-intake accepted it. */
public record CommentSubmitted(Comment comment) implements SubmissionEvent {
    public CommentSubmitted {
        requireNonNull(comment, "comment");
    }

    @Override
    public String site() {
        return comment.site();
    }

    @Override
    public String eventId() {
        return comment.id() + "/" + comment.revision();
    }
}
