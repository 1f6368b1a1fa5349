package moderato.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import moderato.contracts.Comment;
import moderato.contracts.Topic;
import moderato.contracts.Verdict;
import moderato.edge.CloudEvents;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("A submission in JSON")
class SubmissionTest extends IntakeTest {

    @Test
    void isAcknowledgedWhenItStandsInTheLog() {
        HttpResponse<String> answer = reader.post(Sample.submission(site).toString());
        String id = Reader.json(answer).path("id").asString();
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Content-Length")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Location")).contains("/v1/comments/" + id);
        assertThat(Reader.json(answer).path("status").asString()).isEqualTo("pending");
        Comment stored = topics.submitted(id);
        assertThat(stored.site()).isEqualTo(site);
        assertThat(stored.section()).isEqualTo("sports");
        assertThat(stored.revision()).isEqualTo(1);
        assertThat(stored.author().name()).isEqualTo("Ann O'Neil");
        assertThat(stored.author().address()).matches("[A-Za-z0-9_-]{22}");
        var record = topics.records(Topic.COMMENTS_SUBMITTED.name()).stream()
                .filter(each -> new String(each.value(), UTF_8).contains(id))
                .findFirst()
                .orElseThrow();
        assertThat(new String(record.key(), UTF_8)).isEqualTo(site);
        assertThat(CloudEvents.type(record.headers())).isEqualTo("CommentSubmitted");
        assertThat(CloudEvents.traceParent(record.headers())).isNotNull();
        assertThat(reader.json("/v1/comments/" + id).path("status").asString()).isEqualTo("pending");
    }

    @Test
    void setsNothingButWhatAReaderMaySet() {
        ObjectNode submission = Sample.submission(site);
        submission
                .put("id", "mine")
                .put("status", "published")
                .put("section", "vip")
                .put("revision", 9);
        submission.withObject("/article").put("section", "vip").remove("url");
        submission.withObject("/author").put("address", "mine").put("role", "admin");
        Comment stored = topics.submitted(idOf(reader.post(submission.toString())));
        assertThat(stored.section()).isEqualTo(Comment.DEFAULT_SECTION);
        assertThat(stored.revision()).isEqualTo(1);
        assertThat(stored.author().address()).isNotEqualTo("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"x\"",
                "17",
                "{",
                "{\"site\":\"a\",\"site\":\"b\"}",
                "{\"x\":{\"y\":1,\"y\":2}}",
                "{} {}",
                "{}x",
                "{'site':1}",
                "{\"site\":\"a\",}",
                "{\"a\":[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]}"
            })
    void thatIsNotOneJsonObjectIsUnreadable(String body) {
        assertProblem(reader.post(body), 400);
    }

    @Test
    void thatIsNotUtf8IsUnreadable() {
        byte[] latin = Sample.submission(site).put("body", "über").toString().getBytes(ISO_8859_1);
        assertProblem(reader.post(latin, "application/json"), 400);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "/site, null, site",
                "/site, no-such-site, site",
                "/site, DEMO, site",
                "/article/id, null, article.id",
                "/article/id, '  ', article.id",
                "/article/url, https://evil.example/sports, article.url",
                "/article/url, https://news.example@evil.example/, article.url",
                "/article/url, https://news.example.evil.example/, article.url",
                "/article/url, //news.example/x, article.url",
                "/article/url, javascript:alert(1), article.url",
                "/author/name, null, author.name",
                "/author/name, '', author.name",
                "/author/name, '\u202Eadmin', author.name",
                "/author/name, 'a\u0007b', author.name",
                "/author/name, '\u200B', author.name",
                "/author/email, null, author.email",
                "/author/email, nobody, author.email",
                "/author/email, a@b, author.email",
                "/author/email, a b@c.example, author.email",
                "/author/website, javascript:alert(1), author.website",
                "/author/website, 'java\tscript:alert(1)', author.website",
                "/author/website, ftp://a.example/, author.website",
                "/author/website, https://a/'onmouseover=''x', author.website",
                "/author/website, https://user@a.example/, author.website",
                "/inReplyTo, something, inReplyTo",
                "/inReplyTo, 01a20e78-8733-8253-863b-c642b52a4b75, inReplyTo",
                "/body, null, body",
                "/body, '', body",
                "/body, ' \n\u200B ', body",
                "/body, 'a\u0000b', body"
            })
    void namesTheFieldAtFault(String pointer, String value, String field) {
        ObjectNode submission = Sample.submission(site);
        int slash = pointer.lastIndexOf('/');
        ObjectNode parent = slash == 0 ? submission : submission.withObject(pointer.substring(0, slash));
        parent.put(pointer.substring(slash + 1), value);
        assertInvalid(reader.post(submission.toString()), field);
    }

    @ParameterizedTest
    @CsvSource({
        "/article, id, 200, article.id",
        "/article, title, 300, article.title",
        "/author, name, 100, author.name",
        "'', body, 10000, body"
    })
    void isTakenAtALimitAndRefusedOverIt(String parent, String name, int limit, String field) {
        ObjectNode submission = Sample.submission(site);
        ObjectNode object = parent.isEmpty() ? submission : submission.withObject(parent);
        object.put(name, "é".repeat(limit));
        assertThat(reader.post(submission.toString()).statusCode()).isEqualTo(202);
        object.put(name, "é".repeat(limit + 1));
        assertInvalid(reader.post(submission.toString()), field);
    }

    @Test
    void withHalfACharacterIsInvalid() {
        String json = Sample.submission(site).toString();
        assertInvalid(reader.post(json.replace("Well played.", "half \\ud83d")), "body");
        assertInvalid(reader.post(json.replace("Ann O'Neil", "half \\ude00")), "author.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "1.5", "{}", "[]", "[\"x\"]"})
    void isNotCoerced(String value) {
        String json = Sample.submission(site).toString().replace("\"Well played.\"", value);
        assertInvalid(reader.post(json), "body");
    }

    @Test
    void namesAllFieldsAtOnce() {
        HttpResponse<String> answer = reader.post("{\"site\":\"" + site + "\",\"author\":null}");
        assertProblem(answer, 422);
        assertThat(Reader.json(answer).path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("article.id", "author.name", "author.email", "body");
    }

    @Test
    void isKeptAsItWasWritten() {
        String body = "  <b>no</b> markup \r\n\t\u0007 ‏עברית 👩‍👩‍👧 \\ud800 {\"a\":1} ";
        String id = idOf(reader.post(Sample.submission(site).put("body", body).toString()));
        assertThat(topics.submitted(id).body()).isEqualTo(body);
    }

    @Test
    void overTheSizeOfARequestIsTooLargeHoweverItIsSent() {
        byte[] large = Sample.submission(site)
                .put("more", "x".repeat(64 * 1024))
                .toString()
                .getBytes(UTF_8);
        assertProblem(reader.post(large, "application/json"), 413);
        assertProblem(reader.postChunked(large), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data; boundary=x", "application/xml", "text/json"})
    void ofAnotherTypeIsNotTaken(String type) {
        assertProblem(reader.post(Sample.submission(site).toString().getBytes(UTF_8), type), 415);
    }

    @Test
    void withTheSameKeyAndContentIsTheSameComment() {
        ObjectNode submission = Sample.submission(site);
        String first = idOf(reader.post(submission.toString(), "Idempotency-Key", "key-1"));
        assertThat(idOf(reader.post(submission.toString(), "Idempotency-Key", "key-1")))
                .isEqualTo(first);
        assertThat(idOf(reader.post(submission.toString(), "Idempotency-Key", "key-2")))
                .isNotEqualTo(first);
        assertThat(idOf(reader.post(submission.toString()))).isNotEqualTo(first);
        submission.withObject("/author").put("email", "bob@mail.example");
        assertThat(idOf(reader.post(submission.toString(), "Idempotency-Key", "key-1")))
                .isNotEqualTo(first);
        assertThat(topics.submittedRecords(first)).hasSize(2);
    }

    @Test
    void withAKeyThatIsNoneIsInvalid() {
        String json = Sample.submission(site).toString();
        assertInvalid(reader.post(json, "Idempotency-Key", "x".repeat(201)), "Idempotency-Key");
        assertInvalid(reader.post(json, "Idempotency-Key", "a b"), "Idempotency-Key");
        assertInvalid(reader.post(json, "Idempotency-Key", "a", "Idempotency-Key", "b"), "Idempotency-Key");
    }

    @Test
    void fromAPageOfAnotherOriginIsForbidden() {
        String json = Sample.submission(site).toString();
        assertProblem(reader.post(json, "Origin", "https://evil.example"), 403);
        assertProblem(reader.post(json, "Origin", "null"), 403);
        HttpResponse<String> own = reader.post(json, "Origin", ORIGIN);
        assertThat(own.statusCode()).isEqualTo(202);
        assertThat(own.headers().firstValue("Access-Control-Allow-Origin")).contains(ORIGIN);
        String elsewhere = site + "-2";
        topics.site(elsewhere, "https://other.example");
        topics.await(() -> sites.find(elsewhere).isPresent());
        assertProblem(reader.post(json, "Origin", "https://other.example"), 403);
    }

    @Test
    void isRefusedWhereNoneOrNoLongOneIsTaken() {
        topics.site(site, 2, """
                {"origins": ["%s"], "mode": "closed", "sections":
                 [{"id": "sports", "paths": ["/sports"], "mode": "post-moderated", "limits": {"body": 20}}]}
                """.formatted(ORIGIN));
        ObjectNode submission = Sample.submission(site).put("body", "x".repeat(21));
        topics.await(() -> reader.post(submission.toString()).statusCode() == 422);

        assertInvalid(reader.post(submission.toString()), "body");
        assertThat(reader.post(submission.put("body", "x".repeat(20)).toString())
                        .statusCode())
                .isEqualTo(202);
        submission.withObject("/article").remove("url");
        assertInvalid(reader.post(submission.toString()), "article");
    }

    @Test
    void isAllowedToPagesOfASiteBeforeItIsSent() {
        HttpResponse<String> own =
                reader.method("OPTIONS", "/v1/comments", "Origin", ORIGIN, "Access-Control-Request-Method", "POST");
        assertThat(own.statusCode()).isEqualTo(204);
        assertThat(own.headers().firstValue("Access-Control-Allow-Origin")).contains(ORIGIN);
        assertThat(own.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .contains("Idempotency-Key");
        HttpResponse<String> foreign = reader.method(
                "OPTIONS", "/v1/comments", "Origin", "https://evil.example", "Access-Control-Request-Method", "POST");
        assertThat(foreign.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void mayAnswerAPublishedCommentOfItsArticleAlone() {
        Comment parent = Sample.comment(site, "First.", Instant.now());
        Comment held = Sample.comment(site, "Held.", Instant.now());
        topics.moderated(parent, Verdict.APPROVED);
        topics.moderated(held, Verdict.HELD);
        topics.await(() -> reader.get("/v1/comments?site=" + site + "&article=" + Sample.ARTICLE)
                .body()
                .contains("\"count\":1"));
        ObjectNode submission = Sample.submission(site).put("inReplyTo", parent.id());
        assertThat(topics.submitted(idOf(reader.post(submission.toString()))).inReplyTo())
                .isEqualTo(parent.id());
        assertInvalid(reader.post(submission.put("inReplyTo", held.id()).toString()), "inReplyTo");
        submission.put("inReplyTo", parent.id()).withObject("/article").put("id", "article-2");
        assertInvalid(reader.post(submission.toString()), "inReplyTo");
    }

    @Test
    void belongsToTheNetworkThatItCameFrom() {
        String one = addressOf("203.0.113.7");
        assertThat(addressOf("203.0.113.7")).isEqualTo(one);
        assertThat(addressOf("198.51.100.1, 203.0.113.7")).isEqualTo(one);
        assertThat(addressOf("203.0.113.7, 127.0.0.1")).isEqualTo(one);
        assertThat(addressOf("203.0.113.8")).isNotEqualTo(one);
        assertThat(addressOf("2001:db8::1")).isEqualTo(addressOf("2001:db8::ffff"));
    }

    private String addressOf(String forwardedFor) {
        String id = idOf(reader.post(Sample.submission(site).toString(), "X-Forwarded-For", forwardedFor));
        return topics.submitted(id).author().address();
    }

    static String idOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Reader.json(answer).path("id").asString();
    }

    private static void assertInvalid(HttpResponse<String> answer, String field) {
        assertProblem(answer, 422);
        assertThat(Reader.json(answer).path("errors").findValuesAsString("field"))
                .containsExactly(field);
        assertThat(answer.body()).doesNotContain("evil", "onmouseover", "nobody", "alert");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
}
