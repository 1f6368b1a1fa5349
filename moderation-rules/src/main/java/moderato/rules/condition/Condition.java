package moderato.rules.condition;

import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.CouldNotBeCheckedException;
import org.jspecify.annotations.Nullable;

/**
 * Something that is so of a comment or not. Pure: the same comment, history and settings always give the same. It may
 * throw, {@link CouldNotBeCheckedException} or anything else; its rule then says that it could not be checked.
 */
public interface Condition {
    /** What shows that it is so; null when it is not. */
    @Nullable
    Evidence test(CheckedComment comment);
}
