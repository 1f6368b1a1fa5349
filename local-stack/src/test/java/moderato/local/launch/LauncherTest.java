package moderato.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import moderato.local.Port;
import moderato.local.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, with real Kafka, PostgreSQL and mail catcher, and stand-ins for the services. */
class LauncherTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Process launcher;
    private Path output;

    @BeforeEach
    void prepare() throws IOException {
        Ports ports = Ports.free();
        for (Port port : Port.values()) {
            environment.put(port.variable(), "" + ports.number(port));
        }
        for (String service : List.of("comment-intake", "moderation-worker", "notification-service")) {
            standIn(folder.resolve(service).resolve("target").resolve(service + "-0.1.0-SNAPSHOT.jar"));
        }
        launcher = launch("first");
        output = folder.resolve("first.txt");
    }

    @AfterEach
    void stop() throws InterruptedException {
        launcher.destroy();
        launcher.waitFor(20, TimeUnit.SECONDS);
        launcher.destroyForcibly();
    }

    @Test
    void stopsInOrderOnTermAndLeavesNothing() throws Exception {
        awaitText("Ready.");
        assertThat(Files.readString(output))
                .contains("http://localhost:" + environment.get("MODERATO_PORT_INTAKE") + "/demo/");
        List<ProcessHandle> parts = parts();
        assertThat(parts).hasSize(6).allMatch(ProcessHandle::isAlive);

        Process second = launch("second");
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("second.txt"))).contains("Already running");

        launcher.destroy();
        assertThat(launcher.waitFor(15, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isZero();
        assertThat(parts).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void startsAgainAfterItWasKilledAndStopsWhenAPartDies() throws Exception {
        awaitText("Ready.");
        List<ProcessHandle> parts = parts();
        launcher.destroyForcibly();

        launcher = launch("again");
        output = folder.resolve("again.txt");
        awaitText("Ready.");
        assertThat(parts).noneMatch(ProcessHandle::isAlive);

        parts = parts();
        parts.getLast().destroyForcibly();
        assertThat(launcher.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(1);
        assertThat(Files.readString(output))
                .contains(
                        "ended by itself", "Its log is", folder.resolve("data").toString());
        assertThat(parts).noneMatch(ProcessHandle::isAlive);
    }

    private void awaitText(String text) {
        await().atMost(LIMIT)
                .until(() -> Files.readString(output).contains(text)
                        || (!launcher.isAlive() && fails(Files.readString(output))));
    }

    private static boolean fails(String text) {
        throw new AssertionError("The launcher ended:\n" + text);
    }

    private List<ProcessHandle> parts() throws IOException {
        return Files.readAllLines(folder.resolve("data/parts")).stream()
                .map(line -> ProcessHandle.of(Long.parseLong(line.substring(0, line.indexOf(' '))))
                        .orElseThrow())
                .toList();
    }

    private Process launch(String name) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        folder.toString(),
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".txt").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void standIn(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        String file = StandInService.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest);
                InputStream bytes = LauncherTest.class.getResourceAsStream("/" + file)) {
            zip.putNextEntry(new ZipEntry(file));
            bytes.transferTo(zip);
        }
    }
}
