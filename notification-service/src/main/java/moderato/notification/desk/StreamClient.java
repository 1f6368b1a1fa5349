package moderato.notification.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import moderato.notification.account.Editor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream. A thread of its own writes to it, so that a slow reader keeps nobody waiting; one that falls far behind
 * is closed, and catches up when it comes back.
 */
final class StreamClient implements Runnable {
    /** A change, by the name of its event. */
    record Change(String name, Object data) {}

    private static final int MOST_WAITING = 200;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Editor editor;
    private final BooleanSupplier signedIn;
    private final SseEmitter emitter = new SseEmitter(LIFE.plus(HEARTBEAT).toMillis());
    private final BlockingQueue<Change> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final long endsAtNanos = System.nanoTime() + LIFE.toNanos();
    private long askedAtNanos = System.nanoTime();
    private volatile boolean closed;

    StreamClient(Editor editor, BooleanSupplier signedIn) {
        this.editor = editor;
        this.signedIn = signedIn;
    }

    Editor editor() {
        return editor;
    }

    SseEmitter emitter() {
        return emitter;
    }

    void offer(Change change) {
        if (!waiting.offer(change)) {
            close();
        }
    }

    void close() {
        closed = true;
        // Wakes the thread, should it wait; when the queue is full it does not.
        waiting.offer(new Change("", ""));
    }

    @Override
    public void run() {
        try {
            emitter.send(SseEmitter.event().comment("welcome"));
            while (!closed && System.nanoTime() < endsAtNanos && mayGoOn()) {
                Change change = waiting.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
                if (!closed) {
                    emitter.send(event(change));
                }
            }
        } catch (IOException | RuntimeException e) {
            // The reader went away, which is how streams end, or the database did: then he comes back.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed = true;
            emitter.complete();
        }
    }

    /** Asked once a heartbeat, however much there is to tell. */
    private boolean mayGoOn() {
        long now = System.nanoTime();
        if (now - askedAtNanos < HEARTBEAT.toNanos()) {
            return true;
        }
        askedAtNanos = now;
        return signedIn.getAsBoolean();
    }

    private static SseEmitter.SseEventBuilder event(@Nullable Change change) {
        return change == null
                ? SseEmitter.event().comment("")
                : SseEmitter.event().name(change.name).data(change.data, MediaType.APPLICATION_JSON);
    }
}
