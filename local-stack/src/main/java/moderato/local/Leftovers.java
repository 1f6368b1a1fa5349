package moderato.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import moderato.local.part.Part;

/** Notes the processes of a run, so that the next one finds those that outlived a launcher that was killed. */
final class Leftovers {
    private final Path file;

    Leftovers(Path file) {
        this.file = file;
    }

    void add(Part part) {
        ProcessHandle.of(part.pid()).ifPresent(process -> {
            try {
                Files.writeString(
                        file,
                        process.pid() + " " + born(process) + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Gives them the time that they take to end themselves, then kills the rest. */
    void end(Supplier<Optional<ProcessHandle>> alsoThis) {
        List<ProcessHandle> left = new ArrayList<>(noted());
        alsoThis.get().ifPresent(left::add);
        CompletableFuture<?>[] ends = left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends)
                .completeOnTimeout(null, 10, TimeUnit.SECONDS)
                .join();
        left.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .forEach(ProcessHandle::destroyForcibly);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ProcessHandle> noted() {
        try {
            return !Files.exists(file)
                    ? List.of()
                    : Files.readAllLines(file).stream()
                            .flatMap(line -> alive(line).stream())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same number may be another process by now: only one that was born at the same instant is meant. */
    private static Optional<ProcessHandle> alive(String line) {
        int space = line.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(line.substring(0, space)))
                        .filter(process -> born(process).equals(line.substring(space + 1)));
    }

    private static String born(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
