package moderato.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import moderato.local.kafka.Broker;
import moderato.local.part.FreePort;
import moderato.local.part.Part;
import moderato.local.postgres.Postgres;
import moderato.local.smtp.MailCatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a test stands on: a real broker, a real PostgreSQL and a mail catcher, one of each a JVM.
 *
 * <p>On {@code -Dbacking=containers} broker and database are containers instead (a Docker engine must be there).
 *
 * <p>Each starts when it is first asked for, so {@code @DynamicPropertySource} methods can name them; all are gone with
 * the JVM. Tests stay out of each other's way by a site id of their own, and contexts by a database and an instance name.
 */
public final class Backing implements BeforeAllCallback {
    private static final boolean IN_CONTAINERS = "containers".equals(System.getProperty("backing"));

    private static @Nullable Path folder;
    private static @Nullable String bootstrapServers;
    private static @Nullable Broker broker;
    private static @Nullable Postgres postgres;
    private static @Nullable Part postgresPart;
    private static @Nullable MailCatcher smtp;

    /** Starts broker and database ahead, so that a slow first start counts for no single test. */
    @Override
    public void beforeAll(ExtensionContext context) {
        kafka();
        postgres();
    }

    /** The bootstrap servers of the broker. */
    public static synchronized String kafka() {
        String servers = bootstrapServers;
        if (servers == null) {
            servers = IN_CONTAINERS ? Containers.kafka() : embeddedKafka();
            bootstrapServers = servers;
        }
        return servers;
    }

    private static synchronized String embeddedKafka() {
        Broker started = Broker.start(folder().resolve("kafka"), 0);
        broker = started;
        return started.bootstrapServers();
    }

    /** The JDBC address of the database, which is made when it is missing; user and password are {@code postgres}. */
    public static String database(String name) {
        Postgres server = postgres();
        try {
            server.create(name);
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " cannot be made", e);
        }
        return server.url(name);
    }

    /** A database that nobody else uses. */
    public static String freshDatabase(String prefix) {
        return database(
                prefix + "_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12));
    }

    public static String username() {
        return Postgres.USER;
    }

    public static String password() {
        return Postgres.PASSWORD;
    }

    public static synchronized MailCatcher smtp() {
        MailCatcher running = smtp;
        if (running == null) {
            running = MailCatcher.start(0, null);
            smtp = running;
        }
        return running;
    }

    private static synchronized Postgres postgres() {
        Postgres running = postgres;
        if (running == null) {
            Path data = folder().resolve("postgres");
            running = IN_CONTAINERS ? new Postgres(data, Containers.postgres()) : embeddedPostgres(data);
            postgres = running;
        }
        return running;
    }

    private static synchronized Postgres embeddedPostgres(Path data) {
        Postgres started = new Postgres(data, FreePort.any());
        postgresPart = new Part(started.part(data.resolveSibling("postgres.log"), List.of()));
        postgresPart.startAndAwait(Duration.ofSeconds(60));
        return started;
    }

    private static synchronized Path folder() {
        Path made = folder;
        if (made == null) {
            try {
                made = Files.createTempDirectory("moderato-backing");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            folder = made;
            Runtime.getRuntime().addShutdownHook(new Thread(Backing::end, "backing-end"));
        }
        return made;
    }

    private static synchronized void end() {
        awaitSpring();
        if (postgresPart != null) {
            // Its data is thrown away: no need to wait for a checkpoint.
            postgresPart.kill();
        }
        if (broker != null) {
            broker.close();
        }
        if (folder != null) {
            try {
                Folders.delete(folder);
            } catch (IOException | UncheckedIOException e) {
                // A file that appeared meanwhile: the system's own cleaning of its temp folder will do.
            }
        }
    }

    /** Contexts close in shutdown hooks too, all at once with this one, and want broker and database until then. */
    private static void awaitSpring() {
        try {
            for (int round = 0; round < 5; round++) {
                Thread.sleep(10);
                for (Thread thread : Thread.getAllStackTraces().keySet()) {
                    if (thread.getName().startsWith("Spring")
                            && thread.getName().endsWith("ShutdownHook")) {
                        thread.join(Duration.ofSeconds(20));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
