package moderato.contracts;

/** What moderation-worker writes to {@code comments-moderated}. */
public sealed interface ModerationEvent extends Event permits CommentModerated {}
