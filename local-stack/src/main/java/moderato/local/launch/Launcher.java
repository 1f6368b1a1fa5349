package moderato.local.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import moderato.local.CannotStartException;
import moderato.local.DiskSpace;
import moderato.local.Ports;
import moderato.local.Stack;
import moderato.local.part.Part;

/** Starts the stack, says where it is, and stops it when told to: {@code Launcher <repository> <data> [--fresh]}. */
public final class Launcher {
    private static final Duration FIRST_VERDICT_WITHIN = Duration.ofSeconds(90);

    private final PrintStream out;
    private final Path data;
    private final Stack stack;
    private final Ending ending;
    private final boolean fresh;
    private final Clock clock = new Clock();

    private Launcher(PrintStream out, Path data, Stack stack, Ending ending, boolean fresh) {
        this.out = out;
        this.data = data;
        this.stack = stack;
        this.ending = ending;
        this.fresh = fresh;
    }

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        Ending ending = new Ending(out);
        ending.arm();
        Path data = Path.of(arguments[1]).toAbsolutePath().normalize();
        try {
            Stack stack = new Stack(Path.of(arguments[0]), data, Ports.from(System.getenv()));
            new Launcher(out, data, stack, ending, List.of(arguments).contains("--fresh")).run();
        } catch (RuntimeException e) {
            ending.failed(e, DiskSpace.of(data));
        }
    }

    private void run() {
        takeFolder();
        start();
        watch();
    }

    private void takeFolder() {
        // Held to the end of the process; nothing to close.
        var lock = RunLock.on(data);
        if (lock.isEmpty()) {
            throw new CannotStartException("Already running on " + data + " (process " + RunLock.holder(data)
                    + "): stop that first, or name another folder and other ports (./run --help).");
        }
        stack.endLeftovers();
        if (fresh) {
            stack.empty();
        }
        List<String> obstacles = stack.obstacles();
        if (!obstacles.isEmpty()) {
            throw new CannotStartException(String.join("\n", obstacles));
        }
    }

    private void start() {
        out.println("Starting on " + data + (fresh ? ", empty" : ""));
        ending.partsMayRun(stack);
        if (stack.lacksCaches()) {
            out.println("Making caches for a quick start, once after a build");
            stack.makeCaches(this::tell);
            out.println("Starting the parts");
        }
        stack.start(this::tell);
        stack.awaitFirstVerdict(FIRST_VERDICT_WITHIN);
        out.printf("  %-22s %5.1f s%n", "first verdict", clock.seconds());
        out.println(new Addresses(stack).text());
        out.flush();
    }

    private void tell(Part part, Duration time) {
        out.printf("  %-22s %5.1f s  (took %.1f s)%n", part.name(), clock.seconds(), time.toMillis() / 1000.0);
    }

    private void watch() {
        while (true) {
            stack.fallen().ifPresent(part -> {
                throw part.failed("ended by itself with exit code " + part.exitCode());
            });
            try {
                Thread.sleep(Duration.ofMillis(250));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static final class Clock {
        private final long begin = System.nanoTime();

        double seconds() {
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
