package moderato.contracts;

/** What notification-service writes to {@code comments-reviewed}. */
public sealed interface ReviewEvent extends Event permits CommentReviewed {}
