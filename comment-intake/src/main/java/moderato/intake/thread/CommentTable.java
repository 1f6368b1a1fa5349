package moderato.intake.thread;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import moderato.contracts.CommentState;
import moderato.contracts.Fact;
import moderato.contracts.JsonForm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** The rows that the projection reads and writes, always within a transaction of its caller. */
final class CommentTable {
    /** An article's thread; the order is the one in which threads are locked. */
    record ThreadKey(String site, String article) implements Comparable<ThreadKey> {
        @Override
        public int compareTo(ThreadKey other) {
            int bySite = site.compareTo(other.site);
            return bySite != 0 ? bySite : article.compareTo(other.article);
        }
    }

    private final JdbcTemplate jdbc;

    CommentTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows of these ids, made if missing, and locked in the order of ids so that two batches cannot block each other. */
    Map<String, CommentRow> lock(SortedSet<String> ids) {
        Object array = ids.toArray(String[]::new);
        jdbc.update("insert into comment (id) select unnest(?) on conflict do nothing", array);
        Map<String, CommentRow> rows = new LinkedHashMap<>();
        RowCallbackHandler collect = result -> {
            CommentRow row = read(result);
            rows.put(row.id(), row);
        };
        jdbc.query("select * from comment where id = any(?) order by id for update", collect, array);
        return rows;
    }

    void write(Collection<CommentRow> rows) {
        jdbc.batchUpdate("""
                update comment set revision = ?, decisive = ?, first_approval = ?, status = ?, published_at = ?,
                    site = ?, article = ?, in_reply_to = ?, author_name = ?, author_website = ?, body = ?
                where id = ?""", rows, rows.size(), CommentTable::columns);
    }

    /** The threads whose served comments changed, with how many more of them there are. */
    void change(SortedMap<ThreadKey, Integer> more) {
        jdbc.batchUpdate("""
                insert into thread (site, article, version, published)
                values (?, ?, (extract(epoch from clock_timestamp()) * 1000000)::bigint, ?)
                on conflict (site, article) do update
                set version = greatest(thread.version + 1, excluded.version),
                    published = thread.published + excluded.published""", more.entrySet(), more.size(), (upsert, thread) -> {
            upsert.setString(1, storable(thread.getKey().site()));
            upsert.setString(2, storable(thread.getKey().article()));
            upsert.setInt(3, thread.getValue());
        });
    }

    private static CommentRow read(ResultSet row) throws SQLException {
        String site = row.getString("site");
        CommentText text = site == null
                ? null
                : new CommentText(
                        site,
                        requireNonNull(row.getString("article")),
                        row.getString("in_reply_to"),
                        requireNonNull(row.getString("author_name")),
                        row.getString("author_website"),
                        requireNonNull(row.getString("body")));
        CommentState state = new CommentState(
                row.getInt("revision"), fact(row.getString("decisive")), fact(row.getString("first_approval")));
        return new CommentRow(requireNonNull(row.getString("id")), state, text);
    }

    private static @Nullable Fact fact(@Nullable String json) {
        return json == null ? null : JsonForm.readText(json, Fact.class);
    }

    private static void columns(PreparedStatement update, CommentRow row) throws SQLException {
        CommentText text = row.text();
        CommentRow.Served served = row.served();
        update.setInt(1, row.state().revision());
        update.setString(2, json(row.state().decisive()));
        update.setString(3, json(row.state().firstApproval()));
        update.setString(4, row.state().status().word());
        update.setObject(5, served == null ? null : served.publishedAt().atOffset(ZoneOffset.UTC));
        update.setString(6, text == null ? null : storable(text.site()));
        update.setString(7, text == null ? null : storable(text.article()));
        update.setString(8, text == null ? null : storable(text.inReplyTo()));
        update.setString(9, text == null ? null : storable(text.authorName()));
        update.setString(10, text == null ? null : storable(text.authorWebsite()));
        update.setString(11, text == null ? null : storable(text.body()));
        update.setString(12, row.id());
    }

    private static @Nullable String json(@Nullable Fact fact) {
        return fact == null ? null : JsonForm.writeText(fact);
    }

    /** PostgreSQL's text cannot hold U+0000. Intake refuses it; from anybody else it must not stop the projection. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }
}
