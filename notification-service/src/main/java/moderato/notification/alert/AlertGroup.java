package moderato.notification.alert;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The comments of one site that no alert reports yet. Its alert goes out a while after the first of them, so that one
 * mail tells of many, and not sooner than a longer while after the alert before.
 *
 * @param since when the first of them came
 * @param lastAlert when the alert before went out, or null
 */
record AlertGroup(Instant since, @Nullable Instant lastAlert) {
    /** When its alert is due. */
    Instant due(Duration wait, Duration interval) {
        Instant waited = since.plus(wait);
        if (lastAlert == null) {
            return waited;
        }
        Instant rested = lastAlert.plus(interval);
        return rested.isAfter(waited) ? rested : waited;
    }

    boolean isDue(Instant now, Duration wait, Duration interval) {
        return !now.isBefore(due(wait, interval));
    }
}
