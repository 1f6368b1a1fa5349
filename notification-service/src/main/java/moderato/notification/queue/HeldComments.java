package moderato.notification.queue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import moderato.edge.Secrets;
import moderato.notification.account.EditorScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an editor finds in the queue; what lies outside his scope is not there. */
public final class HeldComments {
    /** The comments of a page. */
    public static final int PAGE = 50;

    private static final String MATCHES = """
             waiting
             and (cast(:sites as text[]) is null or site = any(cast(:sites as text[])))
             and (cast(:site as text) is null or site = :site)
             and (cast(:section as text) is null or section = :section)
             and (cast(:rule as text) is null or :rule = any(rules))
            """;

    private final JdbcClient database;
    private final Secrets secrets;

    HeldComments(JdbcClient database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /**
     * A page of held comments.
     *
     * @param after where the page before it ended, or null for the first
     * @return empty when {@code after} is no cursor of ours
     */
    public Optional<HeldPage> page(HeldFilter filter, @Nullable String after, EditorScope scope) {
        Cursor cursor = after == null ? null : Cursor.read(after, secrets).orElse(null);
        if (after != null && cursor == null) {
            return Optional.empty();
        }
        List<QueuedComment> found = matching(
                        "select " + QueueRows.COLUMNS + " from queue where" + MATCHES + """
                                 and (cast(:heldAt as timestamptz) is null or (held_at, id) > (:heldAt, :id))
                                order by held_at, id limit :limit
                                """, filter, scope)
                .param("heldAt", cursor == null ? null : cursor.heldAt().atOffset(ZoneOffset.UTC))
                .param("id", cursor == null ? null : cursor.id())
                .param("limit", PAGE + 1)
                .query((row, number) -> QueueRows.read(row))
                .list();
        long count = matching("select count(*) from queue where" + MATCHES, filter, scope)
                .query(Long.class)
                .single();
        List<QueuedComment> comments = found.subList(0, Math.min(PAGE, found.size()));
        return Optional.of(new HeldPage(count, comments, found.size() > PAGE ? next(comments.getLast()) : null));
    }

    private JdbcClient.StatementSpec matching(String sql, HeldFilter filter, EditorScope scope) {
        return database.sql(sql)
                .param("sites", scope.column())
                .param("site", filter.site())
                .param("section", filter.section())
                .param("rule", filter.rule());
    }

    private @Nullable String next(QueuedComment last) {
        Content content = last.content();
        return content == null ? null : new Cursor(content.at(), last.id()).write(secrets);
    }

    /** A comment that is or was held. */
    public Optional<QueuedComment> find(String id, EditorScope scope) {
        return database.sql("select " + QueueRows.COLUMNS + " from queue where id = ? and content is not null")
                .param(id)
                .query((row, number) -> QueueRows.read(row))
                .optional()
                .filter(comment -> scope.covers(comment.site()));
    }
}
