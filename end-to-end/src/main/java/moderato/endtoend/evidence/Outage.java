package moderato.endtoend.evidence;

import java.time.Instant;

/** From the moment when something was killed or cut off to the moment when it was there again. */
public record Outage(Instant start, Instant end) {}
