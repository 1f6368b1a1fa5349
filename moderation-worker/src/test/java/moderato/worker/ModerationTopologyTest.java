package moderato.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static moderato.contracts.Topic.COMMENTS_MODERATED;
import static moderato.contracts.Topic.COMMENTS_REVIEWED;
import static moderato.contracts.Topic.COMMENTS_SUBMITTED;
import static moderato.contracts.Topic.SITES;
import static moderato.worker.Records.comment;
import static moderato.worker.Records.document;
import static moderato.worker.Records.inSection;
import static moderato.worker.Records.review;
import static moderato.worker.Records.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import moderato.contracts.CommentModerated;
import moderato.contracts.CommentSubmitted;
import moderato.contracts.Finding;
import moderato.contracts.JsonForm;
import moderato.contracts.Seen;
import moderato.contracts.Verdict;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModerationTopologyTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123Z");

    @TempDir
    private Path stateDir;

    private TestedTopology worker;

    @BeforeEach
    void start() {
        worker = new TestedTopology(stateDir, TestedTopology.A_SECOND_LATER);
    }

    @AfterEach
    void stop() {
        worker.close();
    }

    @Test
    void aCommentGetsItsVerdictWithTheWholeCommentInIt() {
        CommentSubmitted submitted = comment("demo", "c1", "What a pile of shit");

        worker.append(COMMENTS_SUBMITTED, submitted, NOON);

        CommentModerated moderated = worker.onlyVerdict();
        assertThat(moderated.comment()).isEqualTo(submitted.comment());
        assertThat(moderated.number()).isEqualTo(1);
        assertThat(moderated.verdict()).isEqualTo(Verdict.HELD);
        assertThat(moderated.findings()).extracting(Finding::rule).containsExactly("profanity");
        assertThat(moderated.moreFindings()).isZero();
        assertThat(moderated.at()).isEqualTo(NOON);
        assertThat(moderated.seen()).isEqualTo(Seen.NOTHING);
    }

    @Test
    void theVerdictIsKeyedBySiteAndSaysWhatItIs() {
        worker.append(COMMENTS_SUBMITTED, comment("demo", "c1", "Well said"), NOON);

        assertThat(worker.records(COMMENTS_MODERATED.name())).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("demo".getBytes(UTF_8));
            assertThat(record.getRecordTime()).isEqualTo(NOON);
            assertThat(texts(record.headers()))
                    .isEqualTo(Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", "c1/1/1",
                            "ce_source", "/moderato/moderation-worker",
                            "ce_type", "CommentModerated",
                            "ce_time", "2026-11-24T12:00:00.123Z",
                            "content-type", "application/json",
                            "traceparent", Records.TRACE));
        });
    }

    @Test
    void aTraceInNoValidFormIsNotPassedOn() {
        CommentSubmitted submitted = comment("demo", "c1", "Well said");
        Headers headers = Records.headers(submitted).remove("traceparent");
        headers.add("traceparent", "00-<script>".getBytes(UTF_8));

        worker.append(COMMENTS_SUBMITTED, "demo".getBytes(UTF_8), JsonForm.write(submitted), headers, NOON);

        assertThat(worker.records(COMMENTS_MODERATED.name()))
                .singleElement()
                .satisfies(record -> assertThat(texts(record.headers())).doesNotContainKey("traceparent"));
    }

    @Test
    void theSameRevisionSentAgainIsDroppedAndCounted() {
        worker.append(COMMENTS_SUBMITTED, comment("demo", "c1", "Well said"), NOON)
                .append(COMMENTS_SUBMITTED, comment("demo", "c1", "Well said"), NOON.plusSeconds(1))
                .append(COMMENTS_SUBMITTED, comment("demo", "c1", "Well said"), NOON.plusSeconds(3_600));

        assertThat(worker.verdicts()).hasSize(1);
        assertThat(worker.count("moderato.duplicates")).isEqualTo(2);
    }

    @Test
    void anotherRevisionAndAnotherSitesCommentAreNoDuplicates() {
        worker.append(COMMENTS_SUBMITTED, comment("demo", "c1", 1, "Well said"), NOON)
                .append(COMMENTS_SUBMITTED, comment("demo", "c1", 2, "Well put"), NOON)
                .append(COMMENTS_SUBMITTED, comment("other", "c1", 1, "Well said"), NOON);

        assertThat(worker.verdicts())
                .hasSize(3)
                .extracting(CommentModerated::number)
                .containsOnly(1);
    }

    @Test
    void afterMoreThanAnHourItIsJudgedAgainAsTheSameFact() {
        worker.append(COMMENTS_SUBMITTED, comment("demo", "c1", "Well said"), NOON)
                .append(COMMENTS_SUBMITTED, comment("demo", "c1", "Well said"), NOON.plus(Duration.ofMinutes(61)));

        assertThat(worker.verdicts())
                .hasSize(2)
                .extracting(CommentModerated::number)
                .containsOnly(1);
        assertThat(worker.count("moderato.duplicates")).isZero();
    }

    @Test
    void timeNeverRunsBackwardsWhenTheBrokersClockWasSetBack() {
        worker.append(COMMENTS_SUBMITTED, comment("demo", "c1", "Well said"), NOON)
                .append(COMMENTS_SUBMITTED, comment("demo", "c2", "Well said"), NOON.minusSeconds(7_200))
                .append(COMMENTS_SUBMITTED, comment("demo", "c1", "Well said"), NOON.minusSeconds(7_200))
                .append(COMMENTS_SUBMITTED, comment("demo", "c3", "Well said"), NOON.plusSeconds(1));

        assertThat(worker.verdicts()).extracting(CommentModerated::at).containsExactly(NOON, NOON, NOON.plusSeconds(1));
    }

    @Test
    void aSitesDocumentHoldsFromTheNextCommentOnAndForThatSiteAlone() {
        worker.append(COMMENTS_SUBMITTED, comment("demo", "c1", "Voldemort"), NOON)
                .append(SITES, document("demo", 1, "{\"lists\":{\"profanity\":[\"Voldemort\"]}}"), NOON)
                .append(COMMENTS_SUBMITTED, comment("demo", "c2", "Voldemort"), NOON)
                .append(COMMENTS_SUBMITTED, comment("other", "c3", "Voldemort"), NOON)
                .append(SITES, document("demo", 2, "{}"), NOON)
                .append(COMMENTS_SUBMITTED, comment("demo", "c4", "Voldemort"), NOON);

        assertThat(worker.verdicts())
                .extracting(CommentModerated::verdict)
                .containsExactly(Verdict.APPROVED, Verdict.HELD, Verdict.APPROVED, Verdict.APPROVED);
    }

    @Test
    void aCommentIsJudgedByThePolicyOfItsSection() {
        worker.append(
                        SITES,
                        document("demo", 1, "{\"sections\":[{\"id\":\"sports\",\"mode\":\"pre-moderated\"}]}"),
                        NOON)
                .append(COMMENTS_SUBMITTED, comment("demo", "c1", "Well said"), NOON)
                .append(COMMENTS_SUBMITTED, inSection("sports", comment("demo", "c2", "Well said")), NOON);

        List<CommentModerated> verdicts = worker.verdicts();
        assertThat(verdicts).extracting(CommentModerated::verdict).containsExactly(Verdict.APPROVED, Verdict.HELD);
        assertThat(verdicts).extracting(CommentModerated::policyVersion).doesNotHaveDuplicates();
    }

    @Test
    void findingsOfASitesOwnRulesAreCountedTogetherAndShadowOnesApart() {
        String rule = "{\"id\":\"%s\",\"mode\":\"%s\",\"outcome\":\"hold\",\"when\":{\"words\":{\"terms\":[\"rat\"]}}}";
        worker.append(
                        SITES,
                        document(
                                "demo",
                                1,
                                "{\"rules\":[" + rule.formatted("rats", "live") + "," + rule.formatted("mice", "shadow")
                                        + "]}"),
                        NOON)
                .append(COMMENTS_SUBMITTED, comment("demo", "c1", "a rat"), NOON);

        assertThat(worker.onlyVerdict().findings()).extracting(Finding::rule).containsExactly("rats");
        assertThat(worker.count("moderato.findings", "rule", "(own)")).isEqualTo(1);
        assertThat(worker.count("moderato.shadow.findings", "rule", "(own)")).isEqualTo(1);
    }

    @Test
    void anOlderDocumentThatComesLateChangesNothing() {
        worker.append(SITES, document("demo", 2, "{\"lists\":{\"profanity\":[\"Voldemort\"]}}"), NOON)
                .append(SITES, document("demo", 1, "{}"), NOON)
                .append(COMMENTS_SUBMITTED, comment("demo", "c1", "Voldemort"), NOON);

        assertThat(worker.onlyVerdict().verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void aStoredDocumentThatCannotBeReadHoldsAndTheNextOneHeals() {
        worker.documents().put("demo", "{}".getBytes(UTF_8));

        worker.append(COMMENTS_SUBMITTED, comment("demo", "c1", "Well said"), NOON);
        assertThat(worker.onlyVerdict()).satisfies(moderated -> {
            assertThat(moderated.verdict()).isEqualTo(Verdict.HELD);
            assertThat(moderated.findings()).extracting(Finding::rule).containsExactly("document");
        });

        worker.append(SITES, document("demo", 1, "{}"), NOON)
                .append(COMMENTS_SUBMITTED, comment("demo", "c2", "Well said"), NOON);
        assertThat(worker.onlyVerdict().verdict()).isEqualTo(Verdict.APPROVED);
    }

    @Test
    void aVerdictNamesWhatItsTaskHadSeenOfTheOtherTopics() {
        worker.append(COMMENTS_REVIEWED, review("demo", "c0"), NOON)
                .append(COMMENTS_REVIEWED, review("demo", "c0"), NOON)
                .append(COMMENTS_SUBMITTED, comment("demo", "c1", "Well said"), NOON)
                .append(SITES, "demo".getBytes(UTF_8), new byte[0], Records.headers(review("demo", "c0")), NOON)
                .append(COMMENTS_SUBMITTED, comment("demo", "c2", "Well said"), NOON);

        assertThat(worker.verdicts())
                .extracting(CommentModerated::seen)
                .containsExactly(new Seen(1, -1), new Seen(1, 0));
    }

    @Test
    void textThatIsNoUnicodeIsJudgedAsItIs() {
        CommentSubmitted submitted = comment("demo", "c1", "lone \uD83D and \uDE08 and \u0000");

        worker.append(COMMENTS_SUBMITTED, submitted, NOON);

        assertThat(worker.onlyVerdict().comment()).isEqualTo(submitted.comment());
    }

    @Test
    void countsVerdictsFindingsAndTheTimeToTheDecision() {
        worker.append(COMMENTS_SUBMITTED, comment("demo", "c1", "Well said"), NOON)
                .append(COMMENTS_SUBMITTED, comment("demo", "c2", "shit, shit"), NOON);

        assertThat(worker.count("moderato.verdicts", "verdict", "approved")).isEqualTo(1);
        assertThat(worker.count("moderato.verdicts", "verdict", "held")).isEqualTo(1);
        assertThat(worker.count("moderato.verdicts", "verdict", "rejected")).isZero();
        assertThat(worker.count("moderato.findings", "rule", "profanity")).isEqualTo(1);
        assertThat(worker.count("moderato.findings", "rule", "domains")).isZero();
        assertThat(worker.meters.get("moderato.decision.time").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(2);
    }
}
