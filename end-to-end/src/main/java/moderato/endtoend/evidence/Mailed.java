package moderato.endtoend.evidence;

import java.time.Instant;
import java.util.List;

/**
 * A mail as the SMTP server took it.
 *
 * @param firstReported the ids of the comments that it says it is the first to report
 */
public record Mailed(String messageId, List<String> firstReported, Instant receivedAt) {
    private static final String COUNT = "First reported: ";

    /** Reads the last part of an alert: a line with a count, then that many ids, a line each. */
    public static Mailed read(String messageId, String body, Instant receivedAt) {
        List<String> lines = body.strip().lines().toList();
        int last = lines.size() - 1;
        while (last >= 0 && !lines.get(last).startsWith(COUNT)) {
            last--;
        }
        List<String> ids = lines.subList(last + 1, lines.size());
        if (last < 0 || ids.size() != Integer.parseInt(lines.get(last).substring(COUNT.length()))) {
            throw new IllegalArgumentException("no mail of ours, or its count is not that of its ids: " + messageId);
        }
        return new Mailed(messageId, List.copyOf(ids), receivedAt);
    }
}
