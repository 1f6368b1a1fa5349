package moderato.contracts;

/** What comment-intake writes to {@code comments-submitted}. */
public sealed interface SubmissionEvent extends Event permits CommentSubmitted {}
