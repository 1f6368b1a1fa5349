package moderato.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** A service as the build left it, and what to put on a class path to run it. */
record ServiceJar(String classPath, String mainClass) {

    /** Unpacks a Spring Boot jar under the folder, unless that was done already: it starts in less time so. */
    static ServiceJar of(Path built, Path folder) {
        try {
            return isPacked(built) ? plain(unpacked(built, folder)) : plain(built);
        } catch (IOException e) {
            throw new UncheckedIOException(built + " cannot be unpacked to " + folder, e);
        }
    }

    /** The one jar of the service below the repository. */
    static Path built(Path repository, String service) {
        Path target = repository.resolve(service).resolve("target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            List<Path> jars = files.filter(
                            file -> file.getFileName().toString().matches(service + "-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .toList();
            if (jars.size() != 1) {
                throw new CannotStartException("There should be one jar of " + service + " in " + target
                        + ", but there are " + jars.size() + ": build with mvn clean package.");
            }
            return jars.getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpacked(Path built, Path folder) throws IOException {
        Path jar = folder.resolve(built.getFileName());
        Path stamp = folder.resolve("unpacked-from");
        String from = contents(built);
        if (Files.exists(stamp) && Files.readString(stamp).equals(from)) {
            return jar;
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Path fresh = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "unpack");
        extract(built, fresh);
        Files.writeString(fresh.resolve("unpacked-from"), from);
        Folders.delete(folder);
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        return jar;
    }

    /** What is in it, by names and check sums: a reproducible build gives every jar the same time. */
    private static String contents(Path built) throws IOException {
        try (ZipFile zip = new ZipFile(built.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static void extract(Path built, Path target) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        built.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        target.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("Unpacking " + built + " failed: " + said);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while unpacking " + built, e);
        }
    }

    private static boolean isPacked(Path jar) throws IOException {
        return manifest(jar).getMainAttributes().getValue("Start-Class") != null;
    }

    private static ServiceJar plain(Path jar) throws IOException {
        String main = manifest(jar).getMainAttributes().getValue("Main-Class");
        if (main == null) {
            throw new IOException(jar + " names no main class");
        }
        return new ServiceJar(jar.toAbsolutePath().toString(), main);
    }

    private static Manifest manifest(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            return manifest == null ? new Manifest() : manifest;
        }
    }
}
