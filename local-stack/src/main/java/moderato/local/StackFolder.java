package moderato.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Stream;

/** Where everything of one stack lies: {@code .local} of the repository, or wherever it is told to. */
record StackFolder(Path repository, Path data) {
    // What was unpacked from the build is no data.
    private static final Set<String> KEPT = Set.of("app", "lock", "built", "build-begin", "build.log");

    StackFolder {
        repository = repository.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + data + " cannot be made", e);
        }
    }

    /** Throws away all data, secrets and logs. */
    void empty() {
        try (Stream<Path> entries = Files.list(data)) {
            for (Path entry : entries.toList()) {
                if (!KEPT.contains(entry.getFileName().toString())) {
                    Folders.delete(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + data + " cannot be emptied", e);
        }
    }

    Path of(String part) {
        return data.resolve(part);
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** A log begins anew with each run; the one before is kept beside it. */
    void setAside(Path log) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path state(String part) {
        return data.resolve("state").resolve(part);
    }

    Path temporary(String part) {
        return data.resolve("tmp").resolve(part);
    }

    Path unpacked(String service) {
        return data.resolve("app").resolve(service);
    }

    Path cache(String part) {
        return data.resolve("app").resolve(part + ".aot");
    }

    Path sites() {
        return data.resolve("sites");
    }

    String secret() {
        return KeptSecret.at(data.resolve("secret"), 32);
    }

    String editorPassword() {
        return KeptSecret.at(data.resolve("editor-password"), 8);
    }

    String editorToken() {
        return KeptSecret.at(data.resolve("editor-token"), 32);
    }
}
