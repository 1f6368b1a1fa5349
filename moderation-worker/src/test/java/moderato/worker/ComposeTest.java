package moderato.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import moderato.edge.EdgeSettings;
import moderato.local.compose.ComposedService;
import moderato.worker.streams.WorkerSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

@DisplayName("docker-compose.yml")
class ComposeTest {
    private static final Class<?>[] SETTINGS = {
        WorkerSettings.class, EdgeSettings.class, KafkaProperties.class, ManagementServerProperties.class
    };

    private final ComposedService composed = ComposedService.named("moderation-worker");

    @Test
    void tellsNothingThatIsNoSetting() {
        assertThat(composed.unknownVariables(SETTINGS)).isEmpty();
        assertThat(new ComposedService(Map.of("MODERATO_INSTNACE", "x"), List.of()).unknownVariables(SETTINGS))
                .as("a slip")
                .containsExactly("MODERATO_INSTNACE");
    }

    @Test
    void hasThePortsOfTheDesign() throws IOException {
        assertThat(composed.environment()).containsEntry("MANAGEMENT_SERVER_PORT", "9081");
        assertThat(composed.ports()).isEmpty();
        assertThat(Files.readString(Path.of("..", "ops", "prometheus", "prometheus.yml")))
                .contains("moderation-worker:9081");
    }
}
