package moderato.notification.queue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which alert is the first to report which comments. Each comment that was ever held has exactly one, once it is due. */
public final class Reporting {
    private final JdbcClient database;

    /** A comment that an alert reports. */
    public record Reported(String id, boolean waiting) {}

    Reporting(JdbcClient database) {
        this.database = database;
    }

    /** The sites with comments that no alert reports yet. */
    public List<Unreported> unreported() {
        return database.sql("""
                        select site, min(entered_at) as since from queue
                        where delivery is null and content is not null group by site order by since
                        """)
                .query((row, number) -> new Unreported(
                        row.getString("site"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Gives the comments of a site that no alert reports yet to this one, oldest first, and says how many. */
    public int report(String site, UUID delivery, int most) {
        return database.sql("""
                        update queue set delivery = :delivery where id in (
                            select id from queue where delivery is null and id in (
                                select id from queue where site = :site and delivery is null and content is not null
                                order by entered_at limit :most)
                            order by id for update)
                        """)
                .param("delivery", delivery)
                .param("site", site)
                .param("most", most)
                .update();
    }

    /** What an alert reports, in the same order each time. */
    public List<Reported> reportedBy(UUID delivery) {
        return database.sql("select id, waiting from queue where delivery = ? order by id")
                .param(delivery)
                .query((row, number) -> new Reported(row.getString("id"), row.getBoolean("waiting")))
                .list();
    }

    /** The first of those that still wait. */
    public List<QueuedComment> waitingOf(UUID delivery, int most) {
        return database.sql("select " + QueueRows.COLUMNS
                        + " from queue where delivery = ? and waiting order by held_at, id limit ?")
                .params(delivery, most)
                .query((row, number) -> QueueRows.read(row))
                .list();
    }

    /** How many comments of a site wait for an editor. */
    public long waitingAt(String site) {
        return database.sql("select count(*) from queue where waiting and site = ?")
                .param(site)
                .query(Long.class)
                .single();
    }
}
