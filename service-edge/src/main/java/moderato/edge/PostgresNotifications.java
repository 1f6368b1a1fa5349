package moderato.edge;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Listens on one channel of PostgreSQL (LISTEN) over a connection of its own. While it was away notices are lost, and so
 * each (re)connect is told too.
 */
public final class PostgresNotifications implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresNotifications.class);
    private static final int WAIT_MILLIS = 1_000;

    /** Who is told. */
    public interface Subscriber {
        /** A transaction with this notice was committed. */
        void notified(String payload);

        /** Listening has begun, or has begun again: anything may have happened before. */
        void connected();
    }

    private final String url;
    private final String user;
    private final String password;
    private final String channel;
    private final Subscriber subscriber;
    private volatile @Nullable Thread thread;

    /** @param channel a name of ours, {@code [a-z_]+} */
    public PostgresNotifications(String url, String user, String password, String channel, Subscriber subscriber) {
        if (!channel.matches("[a-z_]+")) {
            throw new IllegalArgumentException("channel must be [a-z_]+");
        }
        this.url = url;
        this.user = user;
        this.password = password;
        this.channel = channel;
        this.subscriber = subscriber;
    }

    @Override
    public void start() {
        Thread started = new Thread(this::run, "listen-" + channel);
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    private void run() {
        Thread self = Thread.currentThread();
        while (thread == self) {
            try (Connection connection = DriverManager.getConnection(url, properties());
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN " + channel);
                subscriber.connected();
                PGConnection notices = connection.unwrap(PGConnection.class);
                while (thread == self) {
                    for (PGNotification notice : notices.getNotifications(WAIT_MILLIS)) {
                        subscriber.notified(notice.getParameter());
                    }
                }
            } catch (SQLException | RuntimeException e) {
                LOG.warn("Listening on {} was interrupted, connecting again: {}", channel, e.getMessage());
                pause();
            }
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "listen-" + channel);
        return properties;
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
