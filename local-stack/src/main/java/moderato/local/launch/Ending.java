package moderato.local.launch;

import java.io.PrintStream;
import java.time.Duration;
import moderato.local.Stack;

/**
 * The one way out. TERM, INT and HUP reach a shutdown hook; it stops the parts and ends the process with 0, or with 1
 * after a failure. A signal that whoever started us had ignored stays ignored: the JVM installs no handler for it.
 */
final class Ending {
    private static final Duration AT_MOST = Duration.ofMillis(14_500);

    private final PrintStream out;
    private final Stack stack;
    private volatile boolean failed;
    private volatile boolean partsMayRun;

    Ending(PrintStream out, Stack stack) {
        this.out = out;
        this.stack = stack;
    }

    void arm() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "stop-parts"));
    }

    void partsMayRun() {
        partsMayRun = true;
    }

    void failed(RuntimeException why) {
        failed = true;
        out.println();
        out.println(why.getMessage());
        out.flush();
        System.exit(1);
    }

    private void end() {
        Thread.ofPlatform().daemon().name("stop-deadline").start(() -> {
            try {
                Thread.sleep(AT_MOST);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            stack.kill();
            Runtime.getRuntime().halt(1);
        });
        if (partsMayRun) {
            out.println();
            out.println("Stopping");
            long begin = System.nanoTime();
            stack.stop();
            out.printf("Stopped after %.1f s%n", (System.nanoTime() - begin) / 1e9);
            out.flush();
        }
        Runtime.getRuntime().halt(failed ? 1 : 0);
    }
}
