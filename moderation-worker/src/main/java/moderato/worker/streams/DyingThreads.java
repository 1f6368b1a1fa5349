package moderato.worker.streams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that died is replaced; when they keep dying the process ends, so that its supervisor starts another and says
 * so. Kafka's default is a process that stays alive and does nothing.
 */
final class DyingThreads implements StreamsUncaughtExceptionHandler {
    static final int MOST = 5;
    static final Duration WITHIN = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(DyingThreads.class);

    private final InstantSource clock;
    private final Runnable exit;
    private final Deque<Instant> deaths = new ArrayDeque<>();

    DyingThreads(InstantSource clock, Runnable exit) {
        this.clock = clock;
        this.exit = exit;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable failure) {
        Instant now = clock.instant();
        deaths.addLast(now);
        deaths.removeIf(death -> death.isBefore(now.minus(WITHIN)));
        if (deaths.size() > MOST) {
            LOG.error("{} threads died within {}: this process ends", deaths.size(), WITHIN, failure);
            exit.run();
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        LOG.error("A thread died and is replaced", failure);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
