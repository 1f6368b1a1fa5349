package moderato.endtoend.compose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/** The repository's docker-compose.yml as a project of its own, by whichever Compose is installed. */
final class Compose implements AutoCloseable {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    /** With jars from this build, since an engine may be without a package registry; made-up secrets. */
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "MODERATO_JARS", "host",
            "MODERATO_SECRET", secret(),
            "MODERATO_DATABASE_PASSWORD", secret(),
            "MODERATO_EDITOR_PASSWORD", secret(),
            "MODERATO_GRAFANA_PASSWORD", secret());

    private final List<String> command = installed();
    private final String project = "moderato-" + secret().substring(0, 8);

    private static String secret() {
        return UUID.randomUUID().toString();
    }

    private static List<String> installed() {
        return run(List.of("docker", "compose", "version"), false).exitCode() == 0
                ? List.of("docker", "compose")
                : List.of("docker-compose");
    }

    void up(List<String> services) {
        compose(List.of("up", "-d", "--build"), services);
    }

    /** What a service wrote. */
    String logs(String service) {
        return compose(List.of("logs", "--no-color"), List.of(service));
    }

    /** Ends all of it and throws away its data and its images. */
    @Override
    public void close() {
        compose(List.of("down", "--volumes", "--rmi", "local", "--remove-orphans", "--timeout", "20"), List.of());
    }

    private String compose(List<String> arguments, List<String> services) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("-p", project));
        line.addAll(arguments);
        line.addAll(services);
        return run(line, true).output();
    }

    private record Ended(int exitCode, String output) {}

    private static Ended run(List<String> line, boolean mustSucceed) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(line).directory(REPOSITORY.toFile()).redirectErrorStream(true);
            builder.environment().putAll(ENVIRONMENT);
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            if (mustSucceed && process.exitValue() != 0) {
                Assertions.fail(line + " failed: " + output);
            }
            return new Ended(process.exitValue(), output);
        } catch (IOException e) {
            return mustSucceed ? Assertions.fail(line + " cannot be run", e) : new Ended(-1, "" + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
