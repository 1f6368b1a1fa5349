package moderato.intake.thread;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import moderato.contracts.Status;
import moderato.intake.thread.ThreadQuery.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;

/** Reads what the projection wrote. */
public final class Threads {
    /** A page and the version of the thread that it was read from, both of one moment. */
    record Read(long version, ThreadPage page) {}

    private static final String PAGE = """
            select thread.version, thread.published, served.*
            from (values (?::text, ?::text)) asked (site, article)
            left join thread on thread.site = asked.site and thread.article = asked.article
            left join lateral (
                select id, in_reply_to, author_name, author_website, body, published_at
                from comment
                where site = asked.site and article = asked.article and status = 'published'
                    and (published_at, id) %1$s (?, ?)
                order by published_at %2$s, id %2$s
                limit ?
            ) served on true
            order by served.published_at %2$s, served.id %2$s""";
    private static final String OLDEST = PAGE.formatted(">", "asc");
    private static final String NEWEST = PAGE.formatted("<", "desc");

    private final JdbcTemplate jdbc;

    Threads(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of a comment, if anything is. */
    public Optional<Status> status(String id) {
        RowMapper<Status> status = (row, number) -> Status.of(requireNonNull(row.getString("status")));
        return jdbc.query("select status from comment where id = ?", status, id).stream()
                .findFirst();
    }

    /** Whether a comment is served under an article. */
    public boolean isPublished(String site, String article, String id) {
        return !jdbc.queryForList(
                        "select id from comment where id = ? and site = ? and article = ? and status = 'published'",
                        String.class,
                        id,
                        site,
                        article)
                .isEmpty();
    }

    /** A page of a thread; of one without comments, an empty one. */
    public ThreadPage page(ThreadQuery query) {
        return read(query).page();
    }

    /** The version of what is served of an article, 0 for nothing yet. */
    long version(String site, String article) {
        return jdbc
                .queryForList("select version from thread where site = ? and article = ?", Long.class, site, article)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    Read read(ThreadQuery query) {
        boolean oldest = query.order() == Order.OLDEST;
        Position after = query.after();
        // PostgreSQL reads these two as its infinities.
        OffsetDateTime beginning = oldest ? OffsetDateTime.MIN : OffsetDateTime.MAX;
        ResultSetExtractor<Read> reader = rows -> read(rows, query.limit());
        return requireNonNull(jdbc.query(
                oldest ? OLDEST : NEWEST,
                reader,
                query.site(),
                query.article(),
                after == null ? beginning : after.publishedAt().atOffset(ZoneOffset.UTC),
                after == null ? "" : after.id(),
                query.limit() + 1));
    }

    private static Read read(ResultSet rows, int limit) throws SQLException {
        long version = 0;
        int count = 0;
        List<PublishedComment> comments = new ArrayList<>();
        while (rows.next()) {
            version = rows.getLong("version");
            count = rows.getInt("published");
            if (rows.getString("id") != null) {
                comments.add(comment(rows));
            }
        }
        boolean more = comments.size() > limit;
        List<PublishedComment> page = more ? comments.subList(0, limit) : comments;
        return new Read(
                version,
                new ThreadPage(
                        count, page, more ? Position.after(page.getLast()).text() : null));
    }

    private static PublishedComment comment(ResultSet row) throws SQLException {
        return new PublishedComment(
                requireNonNull(row.getString("id")),
                row.getString("in_reply_to"),
                new PublishedComment.Author(
                        requireNonNull(row.getString("author_name")),
                        Website.acceptable(row.getString("author_website"))),
                requireNonNull(row.getString("body")),
                requireNonNull(row.getObject("published_at", OffsetDateTime.class))
                        .toInstant());
    }
}
