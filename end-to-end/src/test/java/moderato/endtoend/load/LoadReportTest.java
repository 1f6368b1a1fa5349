package moderato.endtoend.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import moderato.endtoend.load.Sightings.Sighting;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The load program's report")
class LoadReportTest {
    private static final long MILLI = 1_000_000;

    private final Outcome outcome = Outcome.of(
            Map.of("judged", 0L, "judged twice", 0L, "lost", 0L),
            Map.of(
                    "judged", new Sighting(20 * MILLI, 1),
                    "judged twice", new Sighting(40 * MILLI, 2),
                    "of a 503 that came through all the same", new Sighting(0, 1)));

    @Test
    void countsTheLostAndTheDuplicates() {
        assertThat(outcome.accepted()).isEqualTo(3);
        assertThat(outcome.lost()).isEqualTo(1);
        assertThat(outcome.duplicates()).isEqualTo(1);
        assertThat(outcome.toDecision().getTotalCount()).isEqualTo(2);
    }

    @Test
    void setsTimesBesideTheBareProducer() {
        Histogram answer = micros(2_000, 4_000, 8_000);
        Histogram bare = micros(1_000, 1_000, 2_000);
        Figures figures = new Figures(1, 4, answer, outcome, outcome, Map.of(503, 1L), 50, bare, 100);

        assertThat(figures.kept()).isFalse();
        assertThat(LoadReport.of(figures))
                .containsPattern("time to 202 +4\\.\\d ms +8\\.\\d ms +8\\.\\d ms")
                .containsPattern("202 / bare ack +4\\.0 x +4\\.0 x +4\\.0 x")
                .contains("accepted 3: 3/s, refused or unanswered {503=1}")
                .contains("accepted 50/s, bare producer 100/s, ratio 0.500")
                .contains("lost 1, duplicates 1 of 3");
    }

    private static Histogram micros(long... values) {
        Histogram histogram = new Histogram(3);
        for (long value : values) {
            histogram.recordValue(value);
        }
        return histogram;
    }
}
