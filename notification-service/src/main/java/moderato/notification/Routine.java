package moderato.notification;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Something that a thread of its own does over and over: again at once while there is more to do or when woken, else
 * after a pause. When it fails, it is tried again after the pause, without end.
 */
public final class Routine implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Routine.class);
    private static final long STOP_MILLIS = 5_000;

    private final String name;
    private final Duration pause;
    private final BooleanSupplier turn;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private volatile long lastTurnNanos;
    private boolean failing;

    /** @param turn does what there is to do, and says whether there is more */
    public Routine(String name, Duration pause, BooleanSupplier turn) {
        this.name = name;
        this.pause = pause;
        this.turn = turn;
    }

    /** There is something to do. */
    public void wake() {
        woken.release();
    }

    String name() {
        return name;
    }

    /** Null when it runs and had a turn lately, else what is wrong. */
    @Nullable
    String complaint(Duration longestTurn) {
        Thread running = thread;
        if (running == null) {
            return null;
        }
        if (!running.isAlive()) {
            return "ended by an error";
        }
        Duration silence = Duration.ofNanos(System.nanoTime() - lastTurnNanos);
        return silence.compareTo(longestTurn) > 0 ? "no turn for " + silence.toSeconds() + " s" : null;
    }

    @Override
    public void start() {
        lastTurnNanos = System.nanoTime();
        Thread started = new Thread(this::run, name);
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    private void run() {
        Thread self = Thread.currentThread();
        while (thread == self) {
            lastTurnNanos = System.nanoTime();
            if (!takeTurn() && !pause()) {
                return;
            }
        }
    }

    private boolean takeTurn() {
        try {
            boolean more = turn.getAsBoolean();
            if (failing) {
                LOG.info("{} succeeds again", name);
                failing = false;
            }
            return more;
        } catch (RuntimeException e) {
            if (!failing) {
                // Without the message: it may quote what a reader wrote.
                LOG.warn(
                        "{} fails ({}) and is tried again until it succeeds",
                        name,
                        e.getClass().getSimpleName());
                LOG.debug("{} fails", name, e);
                failing = true;
            }
            return false;
        }
    }

    private boolean pause() {
        try {
            if (woken.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        woken.release();
        try {
            running.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
