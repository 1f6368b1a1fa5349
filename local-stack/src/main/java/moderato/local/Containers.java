package moderato.local;

import moderato.local.kafka.BrokerSettings;
import moderato.local.postgres.Postgres;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Kafka and PostgreSQL as containers, with the settings of the embedded ones; they end with this JVM. */
final class Containers {
    private static final String KAFKA = "apache/kafka:4.2.2";
    private static final String POSTGRES = "postgres:18";
    private static final int POSTGRES_PORT = 5432;

    private Containers() {}

    /** Starts a broker and returns its bootstrap servers. */
    static String kafka() {
        KafkaContainer broker = new KafkaContainer(KAFKA).withEnv(BrokerSettings.environment());
        broker.start();
        return broker.getBootstrapServers();
    }

    /** Starts a server and returns its port on this machine. */
    static int postgres() {
        PostgreSQLContainer server =
                new PostgreSQLContainer(POSTGRES).withUsername(Postgres.USER).withPassword(Postgres.PASSWORD);
        // By default it is started with fsync off.
        server.setCommand("postgres", "-c", "fsync=on", "-c", "max_connections=300");
        server.start();
        return server.getMappedPort(POSTGRES_PORT);
    }
}
