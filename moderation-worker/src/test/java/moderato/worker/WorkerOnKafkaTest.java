package moderato.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static moderato.contracts.Topic.COMMENTS_REVIEWED;
import static moderato.contracts.Topic.COMMENTS_SUBMITTED;
import static moderato.contracts.Topic.SITES;
import static moderato.worker.Records.comment;
import static moderato.worker.Records.document;
import static moderato.worker.Records.moderated;
import static moderato.worker.Records.review;
import static moderato.worker.Records.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import moderato.contracts.CommentModerated;
import moderato.contracts.Seen;
import moderato.contracts.Verdict;
import moderato.local.Backing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole service on a real broker: what only that can show. */
@ExtendWith(Backing.class)
class WorkerOnKafkaTest {
    private static final String MODERATED = "comments-moderated";

    private static RunningWorker worker;
    private static KafkaLog log;

    private final String site = "worker-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void start(@TempDir Path stateDir) {
        worker = new RunningWorker(Backing.kafka(), stateDir);
        worker.awaitReady();
        log = new KafkaLog(Backing.kafka());
    }

    @AfterAll
    static void stop() {
        log.close();
        worker.close();
    }

    @Test
    void aSubmittedCommentHasItsVerdictOnTheTopicStampedWithItsAppendTime() {
        RecordMetadata submitted = log.append(COMMENTS_SUBMITTED, comment(site, "c1", "What a pile of shit"));

        List<ConsumerRecord<byte[], byte[]>> records = log.await(MODERATED, site, 1);

        assertThat(records).singleElement().satisfies(record -> {
            Instant appended = Instant.ofEpochMilli(submitted.timestamp());
            assertThat(record.partition()).isEqualTo(submitted.partition());
            assertThat(record.timestamp()).isEqualTo(submitted.timestamp());
            assertThat(moderated(record.value()).verdict()).isEqualTo(Verdict.HELD);
            assertThat(moderated(record.value()).at()).isEqualTo(appended);
            assertThat(texts(record.headers()))
                    .containsAllEntriesOf(Map.of(
                            "ce_id",
                            "c1/1/1",
                            "ce_source",
                            "/moderato/moderation-worker",
                            "ce_time",
                            appended.toString(),
                            "traceparent",
                            Records.TRACE));
        });
    }

    @Test
    void whatItKnewItKnowsAfterARestart() {
        RecordMetadata reviewed = log.append(COMMENTS_REVIEWED, review(site, "c0"));
        RecordMetadata published = log.append(SITES, document(site, 1, "{\"lists\":{\"profanity\":[\"Voldemort\"]}}"));
        log.append(COMMENTS_SUBMITTED, comment(site, "c1", "Well said"));
        assertThat(log.await(MODERATED, site, 1)).hasSize(1);

        worker.restart();
        worker.awaitReady();
        log.append(COMMENTS_SUBMITTED, comment(site, "c1", "Well said"));
        log.append(COMMENTS_SUBMITTED, comment(site, "c2", "Voldemort"));

        assertThat(log.await(MODERATED, site, 2))
                .extracting(record -> moderated(record.value()))
                .satisfiesExactly(first -> assertThat(first.comment().id()).isEqualTo("c1"), second -> {
                    assertThat(second.comment().id()).isEqualTo("c2");
                    assertThat(second.verdict()).isEqualTo(Verdict.HELD);
                    assertThat(second.seen()).isEqualTo(new Seen(reviewed.offset(), published.offset()));
                });
    }

    @Test
    void whatIsNoEventGoesToTheDeadLettersAndTheNextIsJudged() {
        RecordMetadata junk = log.append(new ProducerRecord<>("comments-submitted", site.getBytes(UTF_8), null));
        log.append(COMMENTS_SUBMITTED, comment(site, "c1", "Well said"));

        assertThat(log.await(MODERATED, site, 1))
                .extracting(record -> moderated(record.value()))
                .extracting(CommentModerated::verdict)
                .containsExactly(Verdict.APPROVED);
        assertThat(log.await("comments-submitted-dlt", site, 1)).singleElement().satisfies(record -> {
            assertThat(record.value()).isNull();
            assertThat(texts(record.headers()))
                    .containsEntry("moderato_cause", "no header ce_type")
                    .containsEntry("moderato_partition", Integer.toString(junk.partition()))
                    .containsEntry("moderato_offset", Long.toString(junk.offset()));
        });
    }

    @Test
    void theManagementPortTellsHowItIs() {
        worker.awaitReady();
        for (String path : List.of(
                "/livez", "/readyz", "/actuator/health/liveness", "/actuator/health/readiness", "/actuator/health")) {
            assertThat(worker.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(worker.get("/actuator/prometheus").body().lines().filter(line -> !line.startsWith("#")))
                .anyMatch(line -> line.startsWith("moderato_verdicts_total{verdict=\"rejected\"} "))
                .anyMatch(line -> line.startsWith("moderato_findings_total{rule=\"spam\"} "))
                .anyMatch(line -> line.startsWith("moderato_decision_time_seconds_bucket{le=\"0.25\"} "))
                .anyMatch(line -> line.startsWith("moderato_duplicates_total "))
                .anyMatch(line -> line.startsWith("moderato_dead_letters_total{topic=\"sites\"} "))
                .anyMatch(line -> line.startsWith("moderato_unknown_events_total{topic=\"sites\"} "))
                .filteredOn(line -> line.startsWith("kafka_"))
                .hasSizeLessThan(60);
    }
}
