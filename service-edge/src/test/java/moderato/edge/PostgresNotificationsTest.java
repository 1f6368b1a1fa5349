package moderato.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import moderato.local.Backing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Notices from PostgreSQL")
@ExtendWith(Backing.class)
class PostgresNotificationsTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private String url;
    private PostgresNotifications notices;

    @BeforeEach
    void listen() {
        url = Backing.freshDatabase("notices");
        notices = new PostgresNotifications(
                url, "postgres", "postgres", "thread_changed", new PostgresNotifications.Subscriber() {
                    @Override
                    public void notified(String payload) {
                        heard.add(payload);
                    }

                    @Override
                    public void connected() {
                        heard.add("connected");
                    }
                });
        notices.start();
        await().atMost(SOON).untilAsserted(() -> assertThat(heard).containsExactly("connected"));
    }

    @AfterEach
    void stop() {
        notices.stop();
    }

    @Test
    void areHeardAfterTheCommitAndNotWithoutOne() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            connection.setAutoCommit(false);
            execute(connection, "NOTIFY thread_changed, 'rolled back'");
            connection.rollback();
            execute(connection, "NOTIFY thread_changed, 'committed'");
            connection.commit();
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(heard).containsExactly("connected", "committed"));
    }

    @Test
    void areHeardAgainAfterTheConnectionWasCutAndTheCutIsTold() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            execute(
                    connection,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND application_name = 'listen-thread_changed'");
            await().atMost(SOON).untilAsserted(() -> assertThat(heard).containsExactly("connected", "connected"));
            execute(connection, "NOTIFY thread_changed, 'after'");
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(heard).endsWith("after"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
