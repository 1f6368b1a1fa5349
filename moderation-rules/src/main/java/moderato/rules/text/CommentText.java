package moderato.rules.text;

/** The text of one field of a comment, as the reader wrote it. */
public final class CommentText {
    private final String original;

    private CommentText(String original) {
        this.original = original;
    }

    /** Any string is a text, with lone surrogates too. */
    public static CommentText of(String original) {
        return new CommentText(original);
    }

    /** What the reader wrote. Spans of findings are UTF-16 offsets into it. */
    public String original() {
        return original;
    }
}
