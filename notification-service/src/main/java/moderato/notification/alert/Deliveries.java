package moderato.notification.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import moderato.notification.account.EditorScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of deliveries. All times are the database's, so that instances need not agree on theirs. */
public final class Deliveries {
    /** Longer than the slowest send. After it, an attempt whose process is gone is made again. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient database;
    private final String instance;

    Deliveries(JdbcClient database, String instance) {
        this.database = database;
        this.instance = instance;
    }

    Instant now() {
        return database.sql("select now()").query(OffsetDateTime.class).single().toInstant();
    }

    @Nullable
    Instant lastOf(String site) {
        return database.sql("select created_at from delivery where site = ? order by created_at desc limit 1")
                .param(site)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    void add(UUID id, String site, int comments) {
        database.sql("insert into delivery (id, site, comments) values (?, ?, ?)")
                .params(id, site, comments)
                .update();
    }

    /** Frees what a process of this name was sending when it died; to be called before this one sends. */
    int reclaim() {
        return database.sql("""
                        update delivery set state = 'due', due_at = now()
                        where state = 'sending' and lease_owner = ?
                        """).param(instance).update();
    }

    /** The delivery that is due for longest, leased to this process. */
    Optional<Claimed> claim() {
        return database.sql("""
                        update delivery
                        set state = 'sending', attempts = attempts + 1, lease_owner = :instance, lease_token = :token,
                            lease_until = now() + make_interval(secs => :lease)
                        where id = (
                            select id from delivery
                            where (state = 'due' and due_at <= now()) or (state = 'sending' and lease_until <= now())
                            order by due_at limit 1 for update skip locked)
                        returning id, site, attempts, lease_token
                        """)
                .param("instance", instance)
                .param("token", UUID.randomUUID())
                .param("lease", LEASE.toSeconds())
                .query((row, number) -> new Claimed(
                        row.getObject("id", UUID.class),
                        row.getString("site"),
                        row.getInt("attempts"),
                        row.getObject("lease_token", UUID.class)))
                .optional();
    }

    /** Writes what became of an attempt, if its lease still holds. */
    void settle(Claimed claimed, Delivery outcome) {
        switch (outcome) {
            case Delivery.Sent sent -> end(claimed, "sent", null);
            case Delivery.GaveUp gaveUp -> end(claimed, "given up", gaveUp.cause());
            case Delivery.Retry retry ->
                database.sql("""
                                update delivery set state = 'due', cause = ?, due_at = now() + make_interval(secs => ?)
                                where id = ? and lease_token = ? and state = 'sending'
                                """)
                        .params(
                                retry.cause(),
                                Delivery.pauseAfter(claimed.attempt()).toSeconds(),
                                claimed.id(),
                                claimed.lease())
                        .update();
        }
    }

    private void end(Claimed claimed, String state, @Nullable String cause) {
        database.sql("""
                        update delivery set state = ?, cause = ?, ended_at = now()
                        where id = ? and lease_token = ? and state = 'sending'
                        """)
                .param(state)
                .param(cause)
                .param(claimed.id())
                .param(claimed.lease())
                .update();
    }

    /** Alerts that were given up or have failed so far, newest first, at most {@code most}. */
    public List<UndeliveredAlert> undelivered(EditorScope scope, int most) {
        return database.sql("""
                        select id, site, comments, state, attempts, cause, created_at from delivery
                        where (state = 'given up' or (state in ('due', 'sending') and cause is not null))
                          and (cast(:sites as text[]) is null or site = any(cast(:sites as text[])))
                        order by created_at desc limit :most
                        """)
                .param("sites", scope.column())
                .param("most", most)
                .query((row, number) -> undelivered(row))
                .list();
    }

    private static UndeliveredAlert undelivered(ResultSet row) throws SQLException {
        return new UndeliveredAlert(
                row.getObject("id", UUID.class),
                row.getString("site"),
                row.getInt("comments"),
                row.getString("state").equals("given up"),
                row.getInt("attempts"),
                row.getString("cause"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
