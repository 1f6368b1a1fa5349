package moderato.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    @TempDir
    Path folder;

    /** Once a collected channel let go of it: a second run then ended the parts of the first. */
    @Test
    void holdsAlthoughNobodyKeepsItAndGarbageIsCollected() {
        assertThat(RunLock.on(folder)).isPresent();
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            System.gc();
            assertThatThrownBy(() -> RunLock.on(folder)).isInstanceOf(OverlappingFileLockException.class);
        });
    }
}
