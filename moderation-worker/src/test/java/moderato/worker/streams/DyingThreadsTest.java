package moderato.worker.streams;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DyingThreadsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final AtomicInteger exits = new AtomicInteger();
    private final DyingThreads threads = new DyingThreads(now::get, exits::incrementAndGet);

    @Test
    void aThreadThatDiesIsReplaced() {
        for (int death = 0; death < DyingThreads.MOST; death++) {
            assertThat(threads.handle(new IllegalStateException())).isEqualTo(REPLACE_THREAD);
        }
        assertThat(exits).hasValue(0);
    }

    @Test
    void theProcessEndsWhenTheyKeepDying() {
        for (int death = 0; death < DyingThreads.MOST; death++) {
            threads.handle(new IllegalStateException());
        }
        assertThat(threads.handle(new IllegalStateException())).isEqualTo(SHUTDOWN_CLIENT);
        assertThat(exits).hasValue(1);
    }

    @Test
    void deathsOfLongAgoDoNotCount() {
        for (int death = 0; death < 20; death++) {
            assertThat(threads.handle(new IllegalStateException())).isEqualTo(REPLACE_THREAD);
            now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(2)));
        }
        assertThat(exits).hasValue(0);
    }
}
