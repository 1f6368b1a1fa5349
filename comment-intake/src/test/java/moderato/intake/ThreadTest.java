package moderato.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import moderato.contracts.Article;
import moderato.contracts.Author;
import moderato.contracts.Comment;
import moderato.contracts.CommentModerated;
import moderato.contracts.CommentReviewed;
import moderato.contracts.Event;
import moderato.contracts.Topic;
import moderato.contracts.Verdict;
import moderato.edge.CloudEvents;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A thread")
class ThreadTest extends IntakeTest {
    private final Instant today = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Test
    void showsWhatWasApprovedAndTellsTheRestItsStatus() {
        Comment approved = moderated("Fine.", Verdict.APPROVED);
        Comment held = moderated("Doubtful.", Verdict.HELD);
        Comment rejected = moderated("Bad.", Verdict.REJECTED);
        awaitStatus(approved, "published");
        awaitStatus(held, "held");
        awaitStatus(rejected, "rejected");
        JsonNode thread = reader.json(path(""));
        assertThat(thread.path("count").asInt()).isEqualTo(1);
        JsonNode shown = thread.path("comments").path(0);
        assertThat(shown.path("id").asString()).isEqualTo(approved.id());
        assertThat(shown.path("body").asString()).isEqualTo("Fine.");
        assertThat(shown.path("author").path("name").asString()).isEqualTo("Ann");
        assertThat(Instant.parse(shown.path("publishedAt").asString())).isEqualTo(today);
        assertThat(thread.toString()).doesNotContain("mail.example", "address");
    }

    @Test
    void tellsNothingOfIdsThatAreNotOurs() {
        assertThat(reader.get("/v1/comments/" + Sample.comment(site, "", today).id())
                        .statusCode())
                .isEqualTo(404);
        assertThat(reader.get("/v1/comments/x").statusCode()).isEqualTo(404);
        assertThat(reader.get("/v1/comments/%3Cscript%3E").body()).doesNotContain("<script>");
    }

    @Test
    void neverServesARemovedCommentAgain() {
        Comment comment = moderated("Published first.", Verdict.APPROVED);
        awaitStatus(comment, "published");
        String before = etag(reader.get(path("")));
        topics.reviewed(comment, 1, Verdict.REJECTED);
        awaitStatus(comment, "removed");
        HttpResponse<String> after = reader.get(path(""), "If-None-Match", before);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).doesNotContain("Published first.").contains("\"count\":0");
        topics.reviewed(comment, 2, Verdict.APPROVED);
        awaitStatus(comment, "published");
        assertThat(etag(reader.get(path("")))).isNotIn(before, etag(after));
    }

    @Test
    void isTheSameInEveryOrderOfArrival() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Comment comment = Sample.comment(site, "Permuted " + i, today.plusSeconds(i));
            comments.add(comment);
            List<Event> events = new ArrayList<>(List.of(
                    TopicClient.moderatedEvent(comment, Verdict.HELD),
                    TopicClient.reviewedEvent(comment, 1, Verdict.REJECTED),
                    TopicClient.reviewedEvent(comment, 2, Verdict.APPROVED),
                    TopicClient.reviewedEvent(comment, 2, Verdict.APPROVED)));
            Collections.shuffle(events, random);
            events.forEach(this::write);
        }
        comments.forEach(comment -> awaitStatus(comment, "published"));
        topics.await(() -> reader.json(path("")).path("count").asInt() == 12);
        assertThat(reader.json(path("")).path("comments").findValuesAsString("body"))
                .as("seed %d", seed)
                .isEqualTo(comments.stream().map(Comment::body).toList());
    }

    @Test
    void isAnsweredWithItsVersionAloneToWhoHasIt() {
        awaitStatus(moderated("Kept.", Verdict.APPROVED), "published");
        HttpResponse<String> full = reader.get(path(""));
        assertThat(full.headers().firstValue("Cache-Control").orElse("")).contains("public", "max-age=1");
        assertThat(full.headers().allValues("Vary")).contains("Accept");
        assertThat(full.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        HttpResponse<String> again = reader.get(path(""), "If-None-Match", etag(full));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(etag(again)).isEqualTo(etag(full));
        awaitStatus(moderated("New.", Verdict.APPROVED), "published");
        assertThat(reader.get(path(""), "If-None-Match", etag(full)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oldest", "newest"})
    void isReadPageByPage(String order) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            // Two of each time, so that the id decides.
            Comment comment = Sample.comment(site, "Page " + i, today.plusMillis(i / 2));
            topics.moderated(comment, Verdict.APPROVED);
            ids.add(comment.id());
        }
        topics.await(() -> reader.json(path("")).path("count").asInt() == 5);
        List<String> all = reader.json(path("&order=" + order)).path("comments").findValuesAsString("id");
        assertThat(all).containsExactlyInAnyOrderElementsOf(ids);
        List<String> paged = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 3; page++) {
            JsonNode read = reader.json(path("&limit=2&order=" + order + after));
            paged.addAll(read.path("comments").findValuesAsString("id"));
            after = "&after=" + read.path("next").asString();
            assertThat(read.path("next").isNull()).isEqualTo(page == 2);
        }
        assertThat(paged).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?site=demo",
                "?article=a",
                "?site=DEMO&article=a",
                "?site=demo&article=",
                "?site=demo&article=a%00b",
                "?site=demo&article=a&x=1",
                "?site=demo&article=a&article=b",
                "?site=demo&article=a&limit=0",
                "?site=demo&article=a&limit=201",
                "?site=demo&article=a&limit=x",
                "?site=demo&article=a&order=best",
                "?site=demo&article=a&after=x",
                "?site=demo&article=a&after=Li4",
                "?site=demo&article=%ff"
            })
    void refusesAnythingElseInItsQuery(String query) {
        HttpResponse<String> answer = reader.get("/v1/comments" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void withoutCommentsIsEmpty() {
        assertThat(reader.get(path("")).body()).isEqualTo("{\"count\":0,\"comments\":[],\"next\":null}");
    }

    @Test
    void setsAsideWhatIsNoEventAndGoesOn() {
        var record = CloudEvents.record(
                Topic.COMMENTS_REVIEWED,
                TopicClient.reviewedEvent(Sample.comment(site, "", today), 1, Verdict.APPROVED),
                "test",
                today,
                null);
        topics.write(new org.apache.kafka.clients.producer.ProducerRecord<>(
                record.topic(), null, record.key(), "{\"id\":1}".getBytes(UTF_8), record.headers()));
        awaitStatus(moderated("After it.", Verdict.APPROVED), "published");
        topics.await(() -> topics.records(Topic.COMMENTS_REVIEWED.deadLetters()).stream()
                .anyMatch(letter -> new String(letter.key(), UTF_8).equals(site)));
    }

    @Test
    void linksNoWebsiteThatIsNoneHoweverItCame() {
        Comment plain = Sample.comment(site, "Linked.", today);
        Comment hostile = new Comment(
                plain.id(),
                1,
                site,
                "default",
                new Article(Sample.ARTICLE, null, null),
                null,
                new Author("Eve", "e@mail.example", "javascript:alert(1)", "address"),
                "A\0B",
                today);
        topics.moderated(hostile, Verdict.APPROVED);
        awaitStatus(hostile, "published");
        assertThat(reader.get(path("")).body()).doesNotContain("javascript").contains("A\uFFFDB");
    }

    private void write(Event event) {
        switch (event) {
            case CommentModerated moderated -> topics.write(Topic.COMMENTS_MODERATED, moderated);
            case CommentReviewed reviewed -> topics.write(Topic.COMMENTS_REVIEWED, reviewed);
            default -> throw new AssertionError(event);
        }
    }

    private Comment moderated(String body, Verdict verdict) {
        Comment comment = Sample.comment(site, body, today);
        topics.moderated(comment, verdict);
        return comment;
    }

    private void awaitStatus(Comment comment, String status) {
        topics.await(() -> reader.get("/v1/comments/" + comment.id()).body().contains("\"" + status + "\""));
    }

    private String path(String more) {
        return "/v1/comments?site=" + site + "&article=" + Sample.ARTICLE + more;
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
