package moderato.local.launch;

import java.io.PrintStream;
import java.time.Duration;
import moderato.local.CannotStartException;
import moderato.local.DiskSpace;
import moderato.local.Stack;
import moderato.local.part.PartFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The one way out. TERM, INT and HUP reach a shutdown hook; it stops the parts and ends the process with 0, or with 1
 * after a failure. A signal that whoever started us had ignored stays ignored: the JVM installs no handler for it.
 */
final class Ending {
    private static final Duration AT_MOST = Duration.ofMillis(14_500);

    private final PrintStream out;
    private volatile boolean failed;
    private volatile @Nullable Stack stack;
    private volatile boolean underWay;

    Ending(PrintStream out) {
        this.out = out;
    }

    void arm() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "stop-parts"));
    }

    /** From here on there may be parts to stop. */
    void partsMayRun(Stack started) {
        stack = started;
    }

    void failed(RuntimeException why, DiskSpace disk) {
        if (underWay) {
            // Told to stop in the middle of the start: that the parts are not ready now is no failure.
            return;
        }
        failed = true;
        out.println();
        disk.suspicion().ifPresent(out::println);
        if (why instanceof CannotStartException || why instanceof PartFailedException) {
            out.println(why.getMessage());
        } else {
            why.printStackTrace(out);
        }
        out.flush();
        System.exit(1);
    }

    private void end() {
        underWay = true;
        Stack started = stack;
        if (started != null) {
            end(started);
        }
        Runtime.getRuntime().halt(failed ? 1 : 0);
    }

    private void end(Stack started) {
        Thread.ofPlatform().daemon().name("stop-deadline").start(() -> {
            try {
                Thread.sleep(AT_MOST);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            // Whatever still hangs ends when it sees that this process is gone.
            Runtime.getRuntime().halt(1);
        });
        out.println();
        out.println("Stopping");
        long begin = System.nanoTime();
        started.stop();
        out.printf("Stopped after %.1f s%n", (System.nanoTime() - begin) / 1e9);
        out.flush();
    }
}
