package moderato.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import moderato.edge.EdgeSettings;
import moderato.local.compose.ComposedService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

@DisplayName("docker-compose.yml")
class ComposeTest {
    private static final Class<?>[] SETTINGS = {
        IntakeSettings.class,
        EdgeSettings.class,
        KafkaProperties.class,
        ManagementServerProperties.class,
        DataSourceProperties.class,
        ServerProperties.class
    };

    private final ComposedService composed = ComposedService.named("comment-intake");

    @Test
    void tellsNothingThatIsNoSetting() {
        assertThat(composed.unknownVariables(SETTINGS)).isEmpty();
        assertThat(new ComposedService(Map.of("MODERATO_INSTNACE", "x"), List.of()).unknownVariables(SETTINGS))
                .as("a slip")
                .containsExactly("MODERATO_INSTNACE");
    }

    @Test
    void hasThePortsOfTheDesign() throws IOException {
        assertThat(composed.environment()).containsEntry("MANAGEMENT_SERVER_PORT", "9080");
        assertThat(composed.environment()).containsEntry("SERVER_PORT", "8080");
        assertThat(composed.ports()).containsExactly("127.0.0.1:8080:8080");
        assertThat(Files.readString(Path.of("..", "ops", "prometheus", "prometheus.yml")))
                .contains("comment-intake:9080");
    }
}
