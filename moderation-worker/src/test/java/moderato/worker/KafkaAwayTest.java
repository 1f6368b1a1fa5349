package moderato.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaAwayTest {
    @Test
    void theWorkerStartsAndSaysThatItWaits(@TempDir Path stateDir) {
        try (RunningWorker worker = new RunningWorker("localhost:1", stateDir)) {
            assertThat(worker.get("/livez").statusCode()).isEqualTo(200);
            assertThat(worker.get("/readyz").statusCode()).isEqualTo(503);
        }
    }
}
