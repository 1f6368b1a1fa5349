package moderato.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import moderato.local.part.OwnSession;
import moderato.local.part.PartPlan;

/**
 * A PostgreSQL server on 127.0.0.1 and the folder that holds its data. User and password are both {@code postgres}.
 *
 * <p>The part is a small shell program that starts the server in a session of its own, where no signal of a terminal
 * reaches it, stops it when told or when its starter is gone, and ends when the server does.
 */
public final class Postgres {
    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    private final Path data;
    private final int port;

    /**
     * @param folder keeps the data, made when it is missing
     */
    public Postgres(Path folder, int port) {
        this.data = folder.toAbsolutePath().resolve("data");
        this.port = port;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The part that runs the server, ready when all the databases are there. */
    public PartPlan part(Path log, List<String> databases) {
        List<String> line = new ArrayList<>(List.of("sh", "-c", script(), "postgres-guard"));
        line.add(PostgresPrograms.unpacked().resolve("bin").toString());
        line.add(data.toString());
        line.add(log.toAbsolutePath().toString());
        line.add(Integer.toString(port));
        return new PartPlan("postgres", OwnSession.of(line), log)
                .readyWhen(() -> {
                    create("postgres");
                    for (String database : databases) {
                        create(database);
                    }
                    return true;
                })
                .detaching(this::server)
                .stoppedWithin(Duration.ofSeconds(5));
    }

    /** Makes the database unless it is there. */
    public void create(String database) throws SQLException {
        if (!database.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not a plain database name: " + database);
        }
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, PASSWORD);
                PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
                Statement statement = connection.createStatement()) {
            query.setString(1, database);
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    statement.execute("CREATE DATABASE " + database);
                }
            }
        }
    }

    /** The server itself, by the file that it keeps while it runs, unless that file was left by one that is gone. */
    private Optional<ProcessHandle> server() {
        try {
            Path file = data.resolve("postmaster.pid");
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().trim());
            return ProcessHandle.of(pid).filter(Postgres::isServer);
        } catch (IOException | NumberFormatException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.endsWith("/postgres"))
                .isPresent();
    }

    private static String script() {
        try (var in = Postgres.class.getResourceAsStream("/moderato/local/postgres-guard.sh")) {
            if (in == null) {
                throw new IllegalStateException("postgres-guard.sh is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
