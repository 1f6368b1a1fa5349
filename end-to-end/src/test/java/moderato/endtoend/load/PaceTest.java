package moderato.endtoend.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pace of the load program")
class PaceTest {
    @Test
    void keepsTheIntendedTimeOfALateSend() {
        List<Long> intended = new ArrayList<>();
        long longAgo = System.nanoTime() - Duration.ofMinutes(1).toNanos();
        new Pace(longAgo).steady(100, Duration.ofMillis(50), intended::add);
        assertThat(intended)
                .containsExactly(
                        longAgo,
                        longAgo + 10_000_000,
                        longAgo + 20_000_000,
                        longAgo + 30_000_000,
                        longAgo + 40_000_000);
    }

    @Test
    void growsToTheFullRate() {
        List<Long> intended = new ArrayList<>();
        long longAgo = System.nanoTime() - Duration.ofMinutes(1).toNanos();
        new Pace(longAgo).growing(1000, Duration.ofSeconds(10), intended::add);
        long lastSecond = longAgo + Duration.ofSeconds(9).toNanos();
        assertThat(intended).hasSize(5000).isSorted();
        assertThat(intended.stream().filter(at -> at >= lastSecond)).hasSize(950);
    }

    @Test
    void settingsRefuseWhatTheyDoNotKnow() {
        assertThat(LoadSettings.of(List.of("--rate", "50")).rate()).isEqualTo(50);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LoadSettings.of(List.of("--speed", "50")))
                .withMessageContaining("--speed");
        assertThatIllegalArgumentException().isThrownBy(() -> LoadSettings.of(List.of("--rate", "many")));
        assertThatIllegalArgumentException().isThrownBy(() -> LoadSettings.of(List.of("--rate", "0")));
    }
}
