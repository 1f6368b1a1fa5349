package moderato.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service, in this process. */
final class RunningWorker implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String name = "worker-test-" + UUID.randomUUID();
    private final int port = freePort();
    private final String brokers;
    private final Path stateDir;
    private ConfigurableApplicationContext context;

    RunningWorker(String brokers, Path stateDir) {
        this.brokers = brokers;
        this.stateDir = stateDir;
        context = run();
    }

    /** Stops, and starts again as the same instance with the same state. */
    void restart() {
        context.close();
        context = run();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private ConfigurableApplicationContext run() {
        return SpringApplication.run(
                ModerationWorkerApplication.class,
                "--spring.kafka.bootstrap-servers=" + brokers,
                "--spring.kafka.streams.application-id=" + name,
                "--moderato.instance=" + name,
                "--moderato.topics.partitions=4",
                "--moderato.state-dir=" + stateDir,
                "--moderato.secrets=not for the worker",
                "--management.server.port=" + port,
                "--logging.level.org.apache.kafka=error");
    }

    void awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> get("/readyz").statusCode() == 200);
    }

    HttpResponse<String> get(String path) {
        URI uri = URI.create("http://localhost:" + port + path);
        try {
            return HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
