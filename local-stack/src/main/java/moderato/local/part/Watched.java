package moderato.local.part;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;

/**
 * Runs another main class in a JVM that ends when the one who started it is gone: {@code Watched <main class> <its
 * arguments>}.
 *
 * <p>Knows nothing but the JDK, so that it can stand before any program on that program's own class path.
 */
public final class Watched {
    private static final Duration GOOD_ORDER = Duration.ofSeconds(8);

    private Watched() {}

    public static void main(String[] arguments) throws Throwable {
        Thread.ofPlatform().daemon().name("starter-watch").start(Watched::endWithStarter);
        Method main = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static void endWithStarter() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes; only the end counts.
            }
        } catch (IOException e) {
            // A broken pipe says the same as its end.
        }
        Thread.ofPlatform().daemon().name("starter-gone").start(() -> {
            try {
                Thread.sleep(GOOD_ORDER);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
        System.err.println("The process that started this one is gone: ending.");
        System.exit(0);
    }
}
