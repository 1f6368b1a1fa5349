package moderato.notification.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import moderato.contracts.CommentReviewed;
import moderato.contracts.Reading;
import moderato.contracts.ReviewEvent;
import moderato.contracts.Topic;
import moderato.contracts.Verdict;
import moderato.edge.CloudEvents;
import moderato.local.Backing;
import moderato.notification.Comments;
import moderato.notification.RunningService;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A review")
class ReviewTest extends RunningService {
    @Test
    void takesTheCommentOutOfTheQueueAndLeavesAsAnEvent() {
        Comments comment = arriveHeld();

        HttpResponse<String> answer =
                review(comment.id(), "{\"verdict\":\"approved\",\"reason\":\"fine\"}", "If-Match", "\"1-0\"");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("number").asInt()).isEqualTo(1);
        assertThat(json(answer).get("verdict").asString()).isEqualTo("approved");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"1-1\"");
        assertThat(heldItem(comment.id())).isNull();
        List<CommentReviewed> events = awaitReviews(comment.id(), 1);
        assertThat(events.getFirst().by()).isEqualTo("editor");
        assertThat(events.getFirst().reason()).isEqualTo("fine");
    }

    @Test
    void ofACommentThatWasNeverHeldIsNotThere() {
        Comments comment = comment();
        arrive(Topic.COMMENTS_MODERATED, comment.moderated(1, 1, Verdict.APPROVED));
        arriveHeld();

        assertThat(review(comment.id(), "{\"verdict\":\"approved\"}").statusCode())
                .isEqualTo(404);
        assertThat(review("nothing", "{\"verdict\":\"approved\"}").statusCode()).isEqualTo(404);
        assertThat(database.sql("select count(*) from queue where id = ?")
                        .param(comment.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isRefusedWhenItSaysNothing() {
        Comments comment = arriveHeld();

        HttpResponse<String> held = review(comment.id(), "{\"verdict\":\"held\"}");
        assertThat(held.statusCode()).isEqualTo(422);
        assertThat(json(held).get("errors").get(0).get("field").asString()).isEqualTo("verdict");
        assertThat(review(comment.id(), "{}").statusCode()).isEqualTo(422);
        assertThat(review(comment.id(), "not json").statusCode()).isEqualTo(400);
        assertThat(review(comment.id(), "{\"verdict\":\"approved\",\"note\":\"" + "x".repeat(2_001) + "\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(heldItem(comment.id())).isNotNull();
    }

    @Test
    void bySecondEditorIsToldOfTheFirst() {
        Comments comment = arriveHeld();
        arrive(Topic.COMMENTS_REVIEWED, comment.reviewed(1, 1, Verdict.REJECTED));
        await().atMost(SOON).until(() -> heldItem(comment.id()) == null);

        HttpResponse<String> unaware = review(comment.id(), "{\"verdict\":\"approved\"}");
        assertThat(unaware.statusCode()).isEqualTo(409);
        assertThat(json(unaware).get("by").asString()).isEqualTo("ann");
        assertThat(json(unaware).get("verdict").asString()).isEqualTo("rejected");
        assertThat(json(unaware).get("at").asString()).isNotEmpty();
        HttpResponse<String> stale = review(comment.id(), "{\"verdict\":\"approved\"}", "If-Match", "\"1-0\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(json(stale).get("by").asString()).isEqualTo("ann");

        HttpResponse<String> overruled = review(comment.id(), "{\"verdict\":\"approved\"}", "If-Match", "\"1-1\"");
        assertThat(overruled.statusCode()).isEqualTo(200);
        assertThat(json(overruled).get("number").asInt()).isEqualTo(2);
    }

    @Test
    void saidTwiceByTheSameEditorIsOne() {
        Comments comment = arriveHeld();
        assertThat(review(comment.id(), "{\"verdict\":\"rejected\"}").statusCode())
                .isEqualTo(200);

        HttpResponse<String> again = review(comment.id(), "{\"verdict\":\"rejected\"}");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).get("number").asInt()).isEqualTo(1);
        assertThat(review(comment.id(), "{\"verdict\":\"approved\"}").statusCode())
                .isEqualTo(409);
        assertThat(awaitReviews(comment.id(), 1)).hasSize(1);
    }

    @Test
    void holdsForTheRevisionThatTheEditorSaw() {
        Comments comment = arriveHeld();
        arrive(Topic.COMMENTS_MODERATED, comment.saying("edited damn").moderated(2, 1, Verdict.HELD));
        await().atMost(SOON).until(() -> heldItem(comment.id()).get("revision").asInt() == 2);

        assertThat(review(comment.id(), "{\"verdict\":\"approved\",\"revision\":1}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(review(comment.id(), "{\"verdict\":\"approved\"}", "If-Match", "\"1-0\"")
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> answer = review(comment.id(), "{\"verdict\":\"approved\",\"revision\":2}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("revision").asInt()).isEqualTo(2);
    }

    private static List<CommentReviewed> awaitReviews(String id, int least) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Backing.kafka(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class))) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.COMMENTS_REVIEWED.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<CommentReviewed> found = new ArrayList<>();
            await().atMost(SOON).until(() -> {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    Reading<ReviewEvent> reading = Topic.COMMENTS_REVIEWED.read(
                            record.key(), CloudEvents.type(record.headers()), record.value());
                    if (reading instanceof Reading.Known<ReviewEvent> known
                            && known.event() instanceof CommentReviewed review
                            && review.id().equals(id)) {
                        found.add(review);
                    }
                }
                return found.size() >= least;
            });
            return found;
        }
    }

    /** A name that no site has. */
    @Test
    void ofAForeignSiteIsNotListed() {
        arriveHeld();

        assertThat(json(getWithToken("/v1/held?site=x-" + UUID.randomUUID()))
                        .get("count")
                        .asInt())
                .isZero();
    }
}
