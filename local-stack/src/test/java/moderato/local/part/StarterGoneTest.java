package moderato.local.part;

import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A starter that is killed takes its parts with it: a JVM sees it by itself, PostgreSQL by its guard. */
class StarterGoneTest {

    @TempDir
    Path folder;

    @Test
    void partsEndWhenTheirStarterIsKilled() throws Exception {
        Process starter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartsParts.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("starter.log").toFile())
                .start();
        Path started = folder.resolve("started");
        await().atMost(Duration.ofSeconds(90)).until(() -> Files.exists(started) || !starter.isAlive());
        List<ProcessHandle> parts = Files.readAllLines(started).stream()
                .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                .toList();

        starter.destroyForcibly();

        await().atMost(Duration.ofSeconds(15)).until(() -> parts.stream().noneMatch(ProcessHandle::isAlive));
    }
}
