package moderato.notification.alert;

import java.util.UUID;

/**
 * A delivery that this process is about to attempt.
 *
 * @param attempt this one's number, from 1
 * @param lease lets this process, and no other, write what became of it
 */
record Claimed(UUID id, String site, int attempt, UUID lease) {}
