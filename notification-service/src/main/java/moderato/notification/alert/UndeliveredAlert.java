package moderato.notification.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert that has not reached its editor, as the desk shows it.
 *
 * @param cause why the last attempt failed
 */
public record UndeliveredAlert(
        UUID id,
        String site,
        int comments,
        boolean givenUp,
        int attempts,
        @Nullable String cause,
        Instant createdAt) {}
