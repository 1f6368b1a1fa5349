package moderato.intake.thread;

import moderato.contracts.Comment;
import org.jspecify.annotations.Nullable;

/** What is kept of a comment's text: what may be served, and where. No e-mail, and no address. */
record CommentText(
        String site,
        String article,
        @Nullable String inReplyTo,
        String authorName,
        @Nullable String authorWebsite,
        String body) {

    static CommentText of(Comment comment) {
        return new CommentText(
                comment.site(),
                comment.article().id(),
                comment.inReplyTo(),
                comment.author().name(),
                comment.author().website(),
                comment.body());
    }
}
