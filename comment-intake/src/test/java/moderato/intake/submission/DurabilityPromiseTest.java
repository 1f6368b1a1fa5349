package moderato.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurabilityPromiseTest {
    @ParameterizedTest
    @CsvSource({
        "3, 2, 9223372036854775807, survives power",
        "1, 1, 1, survives power",
        "1, 1, 9223372036854775807, 'survives a process, not power'",
        "3, 1, 9223372036854775807, 'survives a process, not power'",
        "1, 2, 9223372036854775807, 'survives a process, not power'"
    })
    void followsFromTheTopic(int replicas, long inSync, long flushEvery, String promise) {
        assertThat(DurabilityPromise.promise(replicas, inSync, flushEvery)).contains(promise);
    }
}
