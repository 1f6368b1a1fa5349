package moderato.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import moderato.local.part.FreePort;
import moderato.local.part.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static Postgres postgres;
    private static Part part;

    @BeforeAll
    static void make() {
        postgres = new Postgres(folder.resolve("postgres"), FreePort.any());
        part = new Part(postgres.part(folder.resolve("postgres.log"), List.of("first", "second")));
    }

    @BeforeEach
    void start() {
        part.startAndAwait(LIMIT);
    }

    @AfterAll
    static void kill() {
        part.kill();
    }

    @Test
    void keepsWhatItCommittedOverKillAndRestart() throws Exception {
        execute("CREATE TABLE kept (number int)");
        execute("INSERT INTO kept SELECT generate_series(1, 1000)");

        part.kill();
        assertThat(part.plan().detached().get()).isEmpty();
        part.startAndAwait(LIMIT);
        assertThat(value("SELECT count(*) FROM kept")).isEqualTo("1000");

        part.stop();
        assertThat(part.plan().detached().get()).isEmpty();
        part.startAndAwait(LIMIT);
        assertThat(value("SELECT count(*) FROM kept")).isEqualTo("1000");
    }

    @Test
    void syncsToDisk() throws Exception {
        assertThat(value("SHOW fsync")).isEqualTo("on");
        assertThat(value("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(value("SHOW full_page_writes")).isEqualTo("on");
    }

    @Test
    void startsThoughItsPidFileNamesAnotherProcessByNow() throws Exception {
        part.stop();
        Files.writeString(
                folder.resolve("postgres/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("postgres/data") + "\n");

        part.startAndAwait(LIMIT);

        assertThat(value("SELECT 1")).isEqualTo("1");
    }

    @Test
    void endsWhenTheServerDoes() {
        part.plan().detached().get().orElseThrow().destroyForcibly();

        await().atMost(LIMIT).until(part::endedByItself);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(String sql) throws SQLException {
        try (Connection connection = connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.url("second"), Postgres.USER, Postgres.PASSWORD);
    }
}
