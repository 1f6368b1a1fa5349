package moderato.endtoend.outside;

import org.jspecify.annotations.Nullable;

/**
 * What comment-intake said to a posting.
 *
 * @param status the HTTP status, or {@link #NO_ANSWER}
 * @param id of the accepted comment, with 202 only
 */
public record Answer(int status, @Nullable String id) {
    /** The connection broke, or no answer came in time: it is unknown what became of the posting. */
    public static final int NO_ANSWER = 0;

    public static final Answer NONE = new Answer(NO_ANSWER, null);

    /** Whether the comment is promised to be kept. */
    public boolean accepted() {
        return status == 202;
    }

    /** Whether a client should send the same once more, under the same key. */
    public boolean unknown() {
        return status == NO_ANSWER || status == 503;
    }
}
