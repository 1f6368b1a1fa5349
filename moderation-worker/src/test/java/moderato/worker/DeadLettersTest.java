package moderato.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static moderato.contracts.Topic.COMMENTS_MODERATED;
import static moderato.contracts.Topic.COMMENTS_SUBMITTED;
import static moderato.contracts.Topic.SITES;
import static moderato.worker.Records.comment;
import static moderato.worker.Records.document;
import static moderato.worker.Records.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import moderato.contracts.CommentSubmitted;
import moderato.contracts.Finding;
import moderato.contracts.JsonForm;
import moderato.contracts.Topic;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadLettersTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final byte[] DEMO = "demo".getBytes(UTF_8);

    @TempDir
    private Path stateDir;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    comments-submitted |                  | {}          | no header ce_type
                    comments-submitted | CommentSubmitted |             | no value
                    comments-submitted | CommentSubmitted | shit        | the value is not JSON
                    comments-submitted | CommentSubmitted | {}          | not a CommentSubmitted: comment is missing
                    comments-reviewed  | CommentReviewed  | {"id":"c"}  | not a CommentReviewed: at revision
                    comments-reviewed  | CommentReviewed  | [           | the value is not JSON
                    sites              | SiteDocument     | {"site":"x"} | not a SiteDocument: at version
                    sites              |                  | {}          | no header ce_type
                    """)
    void whatIsNoEventIsSetAsideUntouchedWithItsCauseAndPlace(String topic, String type, String value, String cause) {
        byte[] bytes = value == null ? null : value.getBytes(UTF_8);
        Headers headers = new RecordHeaders().add("other", "kept".getBytes(UTF_8));
        if (type != null) {
            headers.add("ce_type", type.getBytes(UTF_8));
        }
        try (TestedTopology worker = worker()) {
            worker.append(Topic.named(topic), DEMO, bytes, headers, NOON);

            assertThat(worker.records(topic + "-dlt")).singleElement().satisfies(record -> {
                assertThat(record.key()).isEqualTo(DEMO);
                assertThat(record.value()).isEqualTo(bytes);
                assertThat(texts(record.headers()))
                        .containsEntry("other", "kept")
                        .containsEntry("moderato_cause", cause)
                        .containsEntry("moderato_consumer", "moderation-worker")
                        .containsEntry("moderato_topic", topic)
                        .containsEntry("moderato_partition", "0")
                        .containsEntry("moderato_offset", "0");
            });
            assertThat(worker.count("moderato.dead.letters", "topic", topic)).isEqualTo(1);
            assertThat(worker.verdicts()).isEmpty();
        }
    }

    @Test
    void aKeyThatIsNotTheCommentsSiteIsMalformed() {
        CommentSubmitted submitted = comment("demo", "c1", "Well said");
        try (TestedTopology worker = worker()) {
            worker.append(
                    COMMENTS_SUBMITTED,
                    "other".getBytes(UTF_8),
                    JsonForm.write(submitted),
                    Records.headers(submitted),
                    NOON);

            assertThat(worker.records("comments-submitted-dlt"))
                    .singleElement()
                    .satisfies(record -> assertThat(texts(record.headers()))
                            .contains(entry("moderato_cause", "the key is not the event's site")));
        }
    }

    @Test
    void aDocumentThatIsNoSitesSettingsNeverReplacesTheLastGoodOne() {
        try (TestedTopology worker = worker()) {
            worker.append(SITES, document("demo", 1, "{\"lists\":{\"profanity\":[\"Voldemort\"]}}"), NOON)
                    .append(SITES, document("demo", 2, "{\"maxLinks\":\"shit\"}"), NOON)
                    .append(SITES, document("demo", 3, "{\"origins\":[\"shit\"]}"), NOON)
                    .append(SITES, document("demo", 4, "{\"lists\":{\"profanity\":[null]}}"), NOON)
                    .append(COMMENTS_SUBMITTED, comment("demo", "c1", "Voldemort"), NOON);

            assertThat(worker.onlyVerdict().findings())
                    .extracting(Finding::rule)
                    .containsExactly("profanity");
            assertThat(worker.records("sites-dlt"))
                    .hasSize(3)
                    .allSatisfy(record -> assertThat(texts(record.headers()).get("moderato_cause"))
                            .startsWith("not the document of a site: ")
                            .doesNotContain("shit"));
        }
    }

    @Test
    void anEventOfAnUnknownTypeIsSkippedAndCounted() {
        Headers headers = new RecordHeaders().add("ce_type", "CommentWithdrawn".getBytes(UTF_8));
        try (TestedTopology worker = worker()) {
            worker.append(COMMENTS_SUBMITTED, DEMO, "{}".getBytes(UTF_8), headers, NOON);

            assertThat(worker.verdicts()).isEmpty();
            assertThat(worker.records("comments-submitted-dlt")).isEmpty();
            assertThat(worker.count("moderato.unknown.events", "topic", "comments-submitted"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aRecordOnWhichOurOwnCodeFailsIsSetAsideAndTheNextIsTaken() {
        InstantSource broken = () -> {
            throw new IllegalStateException("a secret text");
        };
        CommentSubmitted submitted = comment("demo", "c1", "Well said");
        try (TestedTopology worker = new TestedTopology(stateDir, broken)) {
            worker.append(COMMENTS_SUBMITTED, submitted, NOON)
                    .append(COMMENTS_SUBMITTED, comment("demo", "c2", "Well said"), NOON);

            assertThat(worker.records("comments-submitted-dlt"))
                    .hasSize(2)
                    .first()
                    .satisfies(record -> {
                        assertThat(record.key()).isEqualTo(DEMO);
                        assertThat(record.value()).isEqualTo(JsonForm.write(submitted));
                        assertThat(texts(record.headers()))
                                .containsAllEntriesOf(Map.of(
                                        "moderato_cause", "could not be processed: IllegalStateException",
                                        "moderato_topic", "comments-submitted",
                                        "moderato_offset", "0"));
                    });
            assertThat(worker.count("moderato.dead.letters", "topic", "comments-submitted"))
                    .isEqualTo(2);
        }
    }

    @Test
    void aFailureOfTheStoresIsNotTheRecordsFaultAndEndsTheThread() {
        InstantSource diskFull = () -> {
            throw new ProcessorStateException("disk full");
        };
        try (TestedTopology worker = new TestedTopology(stateDir, diskFull)) {
            assertThatThrownBy(() -> worker.append(COMMENTS_SUBMITTED, comment("demo", "c1", "Well said"), NOON))
                    .isInstanceOf(StreamsException.class);
            assertThat(worker.records("comments-submitted-dlt")).isEmpty();
            assertThat(worker.records(COMMENTS_MODERATED.name())).hasSizeLessThan(2);
        }
    }

    private TestedTopology worker() {
        return new TestedTopology(stateDir, TestedTopology.A_SECOND_LATER);
    }
}
