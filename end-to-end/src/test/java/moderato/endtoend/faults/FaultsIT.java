package moderato.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs the fault program in {@code mvn verify -Pfaults}. {@code -Dfaults.seed=} repeats a run, {@code -Dfaults.only=}
 * picks the scenarios whose name holds a word.
 */
@Tag("faults")
@DisplayName("Under every fault")
class FaultsIT {
    @Test
    void every202IsJudgedOnceAndShownOrQueuedOnce() throws Exception {
        long seed = Long.getLong("faults.seed", System.nanoTime());
        List<Scenario> scenarios = Scenario.ALL.stream()
                .filter(scenario -> scenario.name().contains(System.getProperty("faults.only", "")))
                .toList();
        Path folder = Path.of("target", "faults", "run-" + System.currentTimeMillis());
        assertThat(FaultProgram.run(folder, seed, scenarios, System.out)).isEmpty();
    }
}
