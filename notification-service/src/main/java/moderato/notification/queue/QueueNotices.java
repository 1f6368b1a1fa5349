package moderato.notification.queue;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Tells all instances, when the transaction is committed, which comments of the queue changed. */
public final class QueueNotices {
    /** The channel of PostgreSQL. */
    public static final String CHANNEL = "queue";

    /** Sent instead of ids when there are too many: everything may have changed. */
    public static final String EVERYTHING = "*";

    private static final int MOST = 1_000;

    private QueueNotices() {}

    static void send(JdbcOperations database, List<String> ids) {
        List<String> payloads = ids.size() > MOST ? List.of(EVERYTHING) : ids;
        if (!payloads.isEmpty()) {
            database.query(
                    "select pg_notify(?, payload) from unnest(?) payload",
                    row -> {},
                    CHANNEL,
                    payloads.toArray(String[]::new));
        }
    }
}
