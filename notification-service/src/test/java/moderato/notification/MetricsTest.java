package moderato.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Metrics and health")
class MetricsTest extends RunningService {
    @Test
    void areThereFromTheStart() {
        assertThat(management("/actuator/prometheus"))
                .contains(
                        "moderato_held ",
                        "moderato_held_oldest_age_seconds ",
                        "moderato_outbox ",
                        "moderato_outbox_oldest_age_seconds ",
                        "moderato_alert_deliveries_total{channel=\"email\",outcome=\"sent\"}",
                        "moderato_alert_deliveries_total{channel=\"email\",outcome=\"retry\"}",
                        "moderato_alert_deliveries_total{channel=\"email\",outcome=\"given_up\"}",
                        "moderato_reviews_total{verdict=\"approved\"}",
                        "moderato_reviews_total{verdict=\"rejected\"}",
                        "moderato_dead_letters_total{topic=\"comments-moderated\"}",
                        "moderato_unknown_events_total{topic=\"comments-reviewed\"}");
    }

    @Test
    void countWhatWaits() {
        arriveHeld();

        await().atMost(SOON).until(() -> !management("/actuator/prometheus").contains("\nmoderato_held 0.0"));
    }

    @Test
    void askTheDatabaseWhetherTheServiceIsReadyAndTheThreadsWhetherItLives() {
        assertThat(management("/actuator/health/readiness")).contains("\"UP\"");
        assertThat(management("/actuator/health/liveness")).contains("\"UP\"");
        Routine dying = new Routine("dying", Duration.ofSeconds(1), () -> {
            throw new StackOverflowError();
        });
        dying.start();
        await().dontCatchUncaughtExceptions()
                .atMost(SOON)
                .until(() -> "ended by an error".equals(dying.complaint(Duration.ofMinutes(2))));
        assertThat(new RoutinesHealth(java.util.List.of(dying))
                        .health()
                        .getStatus()
                        .getCode())
                .isEqualTo("DOWN");
        dying.stop();
    }

    private String management(String path) {
        return send(
                        scripts,
                        request(path)
                                .uri(URI.create("http://localhost:" + managementPort + path))
                                .GET())
                .body();
    }
}
