package moderato.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One process of the stack: it can be started, stopped, killed and paused any number of times.
 *
 * <p>Its standard input is a pipe that only this JVM holds open, and nothing is ever written to it: its end tells the
 * part that this JVM is gone, however it went.
 */
public final class Part {
    private static final Duration POLL = Duration.ofMillis(200);

    private final PartPlan plan;
    private volatile @Nullable Process process;
    private volatile boolean ended = true;

    public Part(PartPlan plan) {
        this.plan = plan;
    }

    public String name() {
        return plan.name();
    }

    public PartPlan plan() {
        return plan;
    }

    public Path log() {
        return plan.log();
    }

    /** Starts the process and returns at once; a running part is left alone. */
    public synchronized void start() {
        if (isAlive()) {
            return;
        }
        try {
            Files.createDirectories(plan.log().toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(plan.command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(plan.log().toFile()));
            builder.environment().putAll(plan.environment());
            process = builder.start();
            ended = false;
        } catch (IOException e) {
            throw new UncheckedIOException(name() + " cannot be started", e);
        }
    }

    /** Starts the process and waits until it is ready; throws a {@link PartFailedException} when it is not in time. */
    public void startAndAwait(Duration limit) {
        start();
        awaitReady(limit);
    }

    public void awaitReady(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!isReady()) {
            if (!isAlive()) {
                throw failed(ended ? "was stopped" : "ended by itself with exit code " + exitCode());
            }
            if (System.nanoTime() > deadline) {
                throw failed("was not ready within " + limit.toSeconds() + " s");
            }
            pauseThread();
        }
    }

    /** Whether the process ended within the limit, however it did. */
    public boolean awaitEnd(Duration limit) {
        Process current = process;
        try {
            return current == null || current.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public boolean isReady() {
        if (!isAlive()) {
            return false;
        }
        try {
            return plan.readiness().holds();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return false;
        }
    }

    public boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    /** True when the process is gone though nobody here stopped or killed it. */
    public boolean endedByItself() {
        return !ended && !isAlive();
    }

    public PartFailedException failed(String what) {
        return new PartFailedException(name(), what, log(), lastLogLines(15));
    }

    public int exitCode() {
        Process current = process;
        return current == null || current.isAlive() ? -1 : current.exitValue();
    }

    public long pid() {
        Process current = process;
        return current == null ? -1 : current.pid();
    }

    /** TERM, and KILL for whatever is left when the plan's time is over. */
    public synchronized void stop() {
        Process current = process;
        if (current == null) {
            return;
        }
        ended = true;
        try {
            resume();
            // The handle's way sends TERM and nothing else; the process's own would close its standard input too.
            current.toHandle().destroy();
            if (!current.waitFor(plan.stopWithin().toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
        // A wrapper that was killed by someone else cannot have stopped what it had put into another session.
        everything().forEach(ProcessHandle::destroyForcibly);
    }

    /** KILL for every process of the part at once, as a crash would; returns when they are gone. */
    public synchronized void kill() {
        ended = true;
        List<ProcessHandle> all = everything();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle ->
                handle.onExit().completeOnTimeout(handle, 5, TimeUnit.SECONDS).join());
    }

    /** STOP for every process of the part: there, but answering nothing. */
    public synchronized void pause() {
        Signals.send("STOP", everything());
    }

    public synchronized void resume() {
        List<ProcessHandle> all = everything();
        if (!all.isEmpty()) {
            Signals.send("CONT", all);
        }
    }

    public List<String> lastLogLines(int count) {
        try {
            List<String> lines = Files.readString(log(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The detached process first: once it is killed, a guard has nothing left to stop in good order. */
    private List<ProcessHandle> everything() {
        Stream<ProcessHandle> detached = plan.detached().get().stream();
        Process current = process;
        Stream<ProcessHandle> own =
                current == null || !current.isAlive() ? Stream.empty() : Stream.of(current.toHandle());
        return Stream.concat(detached, own)
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    private static void pauseThread() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a part", e);
        }
    }
}
