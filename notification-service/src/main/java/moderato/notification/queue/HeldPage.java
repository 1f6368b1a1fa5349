package moderato.notification.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Held comments, those that wait longest first.
 *
 * @param count of all that match, not only of this page
 * @param next the cursor of the page after this one, or null
 */
public record HeldPage(
        long count, List<QueuedComment> comments, @Nullable String next) {}
