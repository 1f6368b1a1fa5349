package moderato.intake.thread;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of an article's published comments.
 *
 * @param count how many the article has in all
 * @param next where the next page begins, or null after the last
 */
public record ThreadPage(
        int count,
        List<PublishedComment> comments,
        @Nullable String next) {
    public ThreadPage {
        comments = List.copyOf(comments);
    }
}
