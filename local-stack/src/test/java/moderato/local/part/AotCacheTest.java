package moderato.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real JVM that makes a real cache. */
class AotCacheTest {
    @TempDir
    Path folder;

    @Test
    void isMadeByATrainingRunAndUsedByTheNext() throws Exception {
        Path jar = jar();
        AotCache cache = cacheFor(jar);
        assertThat(cache.isPossible()).isTrue();
        assertThat(cache.isCurrent()).isFalse();
        assertThat(cache.line()).noneMatch(argument -> argument.contains("AOTCache"));

        assertThat(run(cache.lineOfTraining(Greeting.class.getName(), List.of("training"))))
                .contains("Hello, training");
        assertThat(cache.accept()).isTrue();

        assertThat(cache.isCurrent()).isTrue();
        assertThat(cache.line()).contains("-XX:AOTCache=" + cache.file());
        // A cache that does not fit is left alone by the JVM; strict mode would end it.
        assertThat(run(strict(cache.line()))).contains("Hello, reader");
    }

    @Test
    void fitsNoLongerWhenAJarWasBuiltAnew() throws Exception {
        Path jar = jar();
        AotCache cache = cacheFor(jar);
        run(cache.lineOfTraining(Greeting.class.getName(), List.of("training")));
        cache.accept();

        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));

        assertThat(cache.isCurrent()).isFalse();
        assertThat(run(cache.line())).contains("Hello, reader");
    }

    @Test
    void aTrainingRunThatLeftNothingIsNotTakenOver() throws IOException {
        assertThat(cacheFor(jar()).accept()).isFalse();
    }

    @Test
    void isNotPossibleForClassesInAFolder() {
        assertThat(cacheFor(folder).isPossible()).isFalse();
    }

    private AotCache cacheFor(Path classPath) {
        return new AotCache(
                folder.resolve("greeting.aot"),
                new JavaCommand(
                        List.of("-Xmx64m", "-XX:+UseSerialGC"),
                        classPath.toString(),
                        Greeting.class.getName(),
                        List.of("reader")));
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("greeting.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (Class<?> each : List.of(Watched.class, Greeting.class)) {
                String name = each.getName().replace('.', '/') + ".class";
                zip.putNextEntry(new ZipEntry(name));
                try (var in = each.getClassLoader().getResourceAsStream(name)) {
                    in.transferTo(zip);
                }
            }
        }
        return jar;
    }

    private static List<String> strict(List<String> line) {
        return line.stream()
                .flatMap(argument -> argument.startsWith("-XX:AOTCache=")
                        ? List.of(argument, "-XX:AOTMode=on").stream()
                        : List.of(argument).stream())
                .toList();
    }

    private static String run(List<String> line) throws Exception {
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
