package moderato.notification.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The editors and tokens in the database. */
final class Accounts {
    /** The one scope of this release: all that the desk can do. */
    private static final String DESK = "desk";

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    boolean isEmpty() {
        return database.sql("select count(*) from editor").query(Long.class).single() == 0;
    }

    Optional<String> passwordOf(String name) {
        return database.sql("select password from editor where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    /** Whether this call made the editor, and not another instance just before. */
    boolean add(String name, String password) {
        return database.sql("insert into editor (name, password) values (?, ?) on conflict do nothing")
                        .params(name, password)
                        .update()
                == 1;
    }

    void addToken(String token, String editor, Instant expiresAt) {
        database.sql("insert into api_token (hash, editor, scope, expires_at) values (?, ?, ?, ?)")
                .params(hash(token), editor, DESK, OffsetDateTime.ofInstant(expiresAt, ZoneOffset.UTC))
                .update();
    }

    Optional<Editor> byToken(String token) {
        return database.sql("select editor from api_token where hash = ? and scope = ? and expires_at > now()")
                .params(hash(token), DESK)
                .query(String.class)
                .optional()
                .map(Accounts::editor);
    }

    boolean exists(String name) {
        return passwordOf(name).isPresent();
    }

    static Editor editor(String name) {
        return new Editor(name, EditorScope.EVERY_SITE);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
