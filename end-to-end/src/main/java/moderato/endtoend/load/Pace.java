package moderato.endtoend.load;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * When to send, decided beforehand. A send that comes late keeps its intended time, so that a stall of the offered
 * system counts against every comment that it delayed (an open loop).
 */
final class Pace {
    private final long start;

    Pace(long start) {
        this.start = start;
    }

    /** Offers {@code rate} a second; the offer gets its intended time, in {@link System#nanoTime()}. */
    void steady(int rate, Duration length, LongConsumer offer) {
        long count = rate * length.toNanos() / 1_000_000_000;
        for (long i = 0; i < count; i++) {
            at(start + i * 1_000_000_000 / rate, offer);
        }
    }

    /** Offers from nothing up to {@code rate} a second. */
    void growing(int rate, Duration length, LongConsumer offer) {
        double seconds = length.toMillis() / 1000.0;
        long count = (long) (rate * seconds / 2);
        for (long i = 0; i < count; i++) {
            at(start + (long) (Math.sqrt(2 * seconds * i / rate) * 1e9), offer);
        }
    }

    private static void at(long intended, LongConsumer offer) {
        long early = intended - System.nanoTime();
        while (early > 0) {
            LockSupport.parkNanos(early);
            early = intended - System.nanoTime();
        }
        offer.accept(intended);
    }
}
