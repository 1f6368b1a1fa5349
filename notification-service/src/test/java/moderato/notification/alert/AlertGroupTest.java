package moderato.notification.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The group of a site's comments")
class AlertGroupTest {
    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final Duration INTERVAL = Duration.ofMinutes(5);
    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void waitsForMoreAfterTheFirst() {
        AlertGroup group = new AlertGroup(START, null);

        assertThat(group.isDue(START.plusSeconds(9), WAIT, INTERVAL)).isFalse();
        assertThat(group.isDue(START.plusSeconds(10), WAIT, INTERVAL)).isTrue();
    }

    @Test
    void restsAfterAnAlert() {
        AlertGroup group = new AlertGroup(START.plusSeconds(20), START);

        assertThat(group.due(WAIT, INTERVAL)).isEqualTo(START.plus(INTERVAL));
        assertThat(new AlertGroup(START.plus(INTERVAL), START).due(WAIT, INTERVAL))
                .isEqualTo(START.plus(INTERVAL).plus(WAIT));
    }

    /** Many comments at random times, a clock that ticks a second at a time: what was promised of every alert. */
    @Test
    void reportsEachCommentOnceAndInTime() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int history = 0; history < 200; history++) {
            List<Instant> unreported = new ArrayList<>();
            Instant lastAlert = null;
            int held = 0;
            int reported = 0;
            for (int second = 0; second < 3_600; second++) {
                Instant now = START.plusSeconds(second);
                if (second < 2_400 && random.nextInt(60) == 0) {
                    unreported.add(now);
                    held++;
                }
                if (!unreported.isEmpty()
                        && new AlertGroup(unreported.getFirst(), lastAlert).isDue(now, WAIT, INTERVAL)) {
                    assertPromised(unreported.getFirst(), lastAlert, now, seed);
                    reported += unreported.size();
                    unreported.clear();
                    lastAlert = now;
                }
            }
            assertThat(reported).as("seed %d", seed).isEqualTo(held);
        }
    }

    private static void assertPromised(Instant first, @Nullable Instant lastAlert, Instant now, long seed) {
        Duration waited = Duration.between(first, now);
        assertThat(waited).as("seed %d", seed).isBetween(WAIT, INTERVAL.plus(WAIT));
        if (lastAlert != null) {
            assertThat(Duration.between(lastAlert, now)).as("seed %d", seed).isGreaterThanOrEqualTo(INTERVAL);
        }
    }
}
