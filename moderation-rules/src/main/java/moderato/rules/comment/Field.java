package moderato.rules.comment;

import moderato.contracts.Comment;
import org.jspecify.annotations.Nullable;

/** A text of a comment that rules read. */
public enum Field {
    BODY("body"),
    AUTHOR_NAME("author.name"),
    AUTHOR_WEBSITE("author.website");

    private final String path;

    Field(String path) {
        this.path = path;
    }

    /** Its name in documents and spans. */
    public String path() {
        return path;
    }

    /** The field of that path. */
    static Field at(String path) {
        for (Field field : values()) {
            if (field.path.equals(path)) {
                return field;
            }
        }
        throw new IllegalArgumentException("no field " + path);
    }

    /** The text, null when the comment has none. */
    public @Nullable String of(Comment comment) {
        return switch (this) {
            case BODY -> comment.body();
            case AUTHOR_NAME -> comment.author().name();
            case AUTHOR_WEBSITE -> comment.author().website();
        };
    }

    @Override
    public String toString() {
        return path;
    }
}
