package moderato.notification.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import moderato.contracts.CommentReviewed;
import moderato.contracts.CommentState;
import moderato.contracts.Finding;
import moderato.contracts.JsonForm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The table of the queue. All but reading is done within a transaction of the caller. */
final class QueueRows {
    static final String COLUMNS = "id, site, state, content, review";

    private final JdbcOperations database;

    QueueRows(JdbcOperations database) {
        this.database = database;
    }

    /** Makes empty rows of the comments that have none; they are to come in the order of their ids. */
    void insertMissing(Map<String, String> siteById) {
        database.batchUpdate(
                "insert into queue (id, site) values (?, ?) on conflict do nothing",
                siteById.entrySet().stream()
                        .map(comment -> new Object[] {comment.getKey(), comment.getValue()})
                        .toList());
    }

    /** The rows that there are, locked in the order of their ids. */
    Map<String, QueuedComment> lock(Collection<String> ids) {
        Map<String, QueuedComment> rows = new TreeMap<>();
        database.query(
                "select " + COLUMNS + " from queue where id = any(?) order by id for update",
                (ResultSet row) -> {
                    QueuedComment comment = read(row);
                    rows.put(comment.id(), comment);
                },
                (Object) ids.toArray(String[]::new));
        return rows;
    }

    Optional<QueuedComment> lock(String id) {
        return lock(List.of(id)).values().stream().findFirst();
    }

    /** Writes back what was locked, and tells everyone who listens. */
    void write(List<QueuedComment> changed) {
        database.batchUpdate("""
                update queue set state = ?, content = ?, review = ?, section = ?, rules = ?, waiting = ?, held_at = ?,
                       entered_at = case when ? then coalesce(entered_at, now()) end
                where id = ?
                """, changed.stream().map(QueueRows::columns).toList());
        QueueNotices.send(database, changed.stream().map(QueuedComment::id).toList());
    }

    private static @Nullable Object[] columns(QueuedComment comment) {
        Content content = comment.content();
        return new @Nullable Object[] {
            JsonForm.writeText(comment.state()),
            content == null ? null : Storable.whole(JsonForm.writeText(content)),
            comment.review() == null ? null : Storable.whole(JsonForm.writeText(comment.review())),
            content == null ? null : content.section(),
            content == null
                    ? new String[0]
                    : content.findings().stream().map(Finding::rule).distinct().toArray(String[]::new),
            comment.isWaiting(),
            content == null ? null : content.at().atOffset(ZoneOffset.UTC),
            comment.wasHeld(),
            comment.id()
        };
    }

    static QueuedComment read(ResultSet row) throws SQLException {
        String content = row.getString("content");
        String review = row.getString("review");
        return new QueuedComment(
                row.getString("id"),
                row.getString("site"),
                JsonForm.readText(row.getString("state"), CommentState.class),
                content == null ? null : JsonForm.readText(content, Content.class),
                review == null ? null : JsonForm.readText(review, CommentReviewed.class));
    }
}
