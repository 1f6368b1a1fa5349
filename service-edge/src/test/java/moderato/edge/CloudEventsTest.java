package moderato.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import moderato.contracts.CommentReviewed;
import moderato.contracts.Reading;
import moderato.contracts.Topic;
import moderato.contracts.Verdict;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An event as a record")
class CloudEventsTest {
    private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");
    private static final CommentReviewed REVIEW =
            new CommentReviewed("x", 2, "demo", 1, Verdict.APPROVED, "ann", AT, null, null);

    @Test
    void carriesItsAttributesInHeadersAndReadsBack() {
        String trace = CloudEvents.newTraceParent();
        ProducerRecord<byte[], byte[]> record =
                CloudEvents.record(Topic.COMMENTS_REVIEWED, REVIEW, "notification-service", AT, trace);

        assertThat(record.topic()).isEqualTo("comments-reviewed");
        assertThat(texts(record.headers()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "x/2/review/1",
                        "ce_source", "/moderato/notification-service",
                        "ce_type", "CommentReviewed",
                        "ce_time", "2026-11-24T12:00:00Z",
                        "content-type", "application/json",
                        "traceparent", trace));
        assertThat(Topic.COMMENTS_REVIEWED.read(record.key(), CloudEvents.type(record.headers()), record.value()))
                .isEqualTo(new Reading.Known<>(REVIEW));
        assertThat(CloudEvents.traceParent(record.headers())).isEqualTo(trace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00-x", "<script>", "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01\n"})
    void hasNoTraceThatIsNotInTheRightForm(String traceParent) {
        Headers headers = new RecordHeaders().add("traceparent", traceParent.getBytes(UTF_8));
        assertThat(CloudEvents.traceParent(headers)).isNull();
    }

    private static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new TreeMap<>();
        headers.forEach(header -> texts.put(header.key(), new String(header.value(), UTF_8)));
        return texts;
    }
}
