package moderato.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;

@DisplayName("Health, metrics and everything else that is asked of the service")
class HealthTest extends IntakeTest {
    @LocalManagementPort
    int managementPort;

    @Test
    void isToldOnTheMainPort() {
        topics.await(() -> reader.get("/readyz").statusCode() == 200);
        assertThat(reader.get("/livez").statusCode()).isEqualTo(200);
        for (String path :
                new String[] {"/livez/x", "/actuator/health", "/actuator/prometheus", "/", "/v1/x", "/error"}) {
            assertThat(reader.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(reader.method("DELETE", "/v1/comments").statusCode()).isEqualTo(405);
    }

    @Test
    void hasItsHeadersAlsoWhereTheContainerRefuses() {
        for (HttpResponse<String> answer : List.of(
                reader.get("/%2e%2e/x"), reader.get("/v1/comments%00"), reader.method("TRACE", "/v1/comments"))) {
            assertThat(answer.statusCode()).isIn(400, 405);
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'");
        }
    }

    @Test
    void looksAtWhatCanFail() {
        Reader management = new Reader(managementPort);
        topics.await(() -> management.get("/actuator/health/readiness").statusCode() == 200);
        assertThat(management.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        for (String part : new String[] {
            "readiness/kafka", "readiness/db", "readiness/sites", "liveness/polling", "liveness/following"
        }) {
            assertThat(management.get("/actuator/health/" + part).statusCode())
                    .as(part)
                    .isNotEqualTo(503);
        }
    }

    @Test
    void hasAllLabelsFromTheStart() {
        String metrics = new Reader(managementPort).get("/actuator/prometheus").body();
        for (String outcome :
                new String[] {"accepted", "invalid", "unreadable", "too_large", "forbidden", "unavailable", "overloaded"
                }) {
            assertThat(metrics).contains("moderato_comments_submitted_total{outcome=\"" + outcome + "\"}");
        }
        assertThat(metrics)
                .contains("moderato_thread_events_total{effect=\"served\"}")
                .contains("moderato_comment_publication_seconds_bucket")
                .contains("moderato_sites_known");
    }
}
