package moderato.notification.queue;

import java.time.Instant;

/**
 * A site that has comments which no alert reports yet.
 *
 * @param since when the first of them entered the queue
 */
public record Unreported(String site, Instant since) {}
