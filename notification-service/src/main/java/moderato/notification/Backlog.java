package moderato.notification;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What waits: comments for an editor, events for Kafka.
 *
 * @param oldestHeldSeconds 0 when none is held
 * @param oldestOutboxSeconds 0 when the outbox is empty
 */
record Backlog(double held, double oldestHeldSeconds, double outbox, double oldestOutboxSeconds) {
    /** Not known: the database is away. */
    static final Backlog UNKNOWN = new Backlog(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    static Backlog read(JdbcClient database) {
        return database.sql("""
                        select held.count, held.age, waiting.count, waiting.age
                        from (select count(*) as count,
                                     coalesce(greatest(extract(epoch from now() - min(held_at)), 0), 0) as age
                              from queue where waiting) held,
                             (select count(*) as count,
                                     coalesce(greatest(extract(epoch from now() - min(created_at)), 0), 0) as age
                              from outbox) waiting
                        """)
                .query((row, number) ->
                        new Backlog(row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4)))
                .single();
    }
}
