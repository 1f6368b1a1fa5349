package moderato.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import moderato.contracts.Article;
import moderato.contracts.Author;
import moderato.contracts.Comment;
import moderato.contracts.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The demo news site")
class DemoTest extends IntakeTest {
    private static final String ARTICLE = "/demo/sports/late-equaliser";

    @BeforeEach
    void publishDemo() {
        topics.site("demo", "http://127.0.0.1:" + port);
        topics.await(() -> sites.find("demo").isPresent());
    }

    @Test
    void linksItsArticlesFromItsFrontPage() {
        String front = reader.get("/demo/").body();
        assertThat(front).contains("National", "International", "Entertainment", "Sports");
        Set<String> links = Pattern.compile("href=\"(/demo/[^\"]+)\"")
                .matcher(front)
                .results()
                .map(link -> link.group(1))
                .collect(Collectors.toSet());
        assertThat(links)
                .hasSizeGreaterThan(12)
                .allSatisfy(link ->
                        assertThat(reader.get(link).statusCode()).as(link).isEqualTo(200));
        assertThat(reader.get("/demo/sports/no-such").statusCode()).isEqualTo(404);
    }

    @Test
    void hasTheFormThatReadersKnow() {
        HttpResponse<String> page = reader.get(ARTICLE);
        assertThat(page.body())
                .contains(
                        "Leave a Reply",
                        "Your email address will not be published. Required fields are marked",
                        "Post Comment",
                        "action=\"/v1/comments\"",
                        "name=\"comment_post_ID\" value=\"demo/sports/late-equaliser\"",
                        "name=\"article_url\" value=\"http://127.0.0.1:" + port + ARTICLE + "\"");
        assertThat(key(page.body())).isNotEqualTo(key(reader.get(ARTICLE).body()));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'", "require-trusted-types-for 'script'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</p></article></li></ol><svg/onload=alert(1)>",
                "__${T(java.lang.Runtime).getRuntime()}__::.x",
                "' onmouseover='alert(1)",
                "[[${7*7}]]"
            })
    void showsWhatReadersWroteAsText(String payload) {
        Comment comment = published(payload);
        String page = reader.get(ARTICLE).body();
        String escaped = payload.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
        assertThat(page).contains("comment-" + comment.id(), escaped);
        if (!escaped.equals(payload)) {
            assertThat(page).doesNotContain(payload);
        }
        assertThat(page).doesNotContain("javascript:");
        assertThat(reader.get(ARTICLE + "?replytocom=" + comment.id()).body()).contains("Leave a Reply to");
    }

    @Test
    void tellsTheReaderWhatBecameOfHisComment() {
        Comment comment = demo("Seen.", "Ann");
        topics.moderated(comment, Verdict.HELD);
        topics.await(() -> reader.get(ARTICLE + "?comment=" + comment.id())
                .body()
                .contains("data-status=\"held\"><p>Thank you. Your comment is with an editor"));
        topics.reviewed(comment, 1, Verdict.APPROVED);
        topics.await(() -> reader.get(ARTICLE + "?comment=" + comment.id())
                .body()
                .contains("data-status=\"published\"><p>Thank you. Your comment is published."));
        assertThat(reader.get(ARTICLE + "?comment=<script>".replace("<", "%3C").replace(">", "%3E"))
                        .body())
                .doesNotContain("data-comment=\"");
    }

    private Comment published(String payload) {
        Comment comment = demo(payload, payload);
        topics.moderated(comment, Verdict.APPROVED);
        topics.await(() -> reader.get("/v1/comments/" + comment.id()).body().contains("\"published\""));
        return comment;
    }

    private static Comment demo(String body, String name) {
        Comment sample = Sample.comment("demo", body, Instant.now());
        return new Comment(
                sample.id(),
                1,
                "demo",
                "sports",
                new Article("demo/sports/late-equaliser", null, null),
                null,
                new Author(name, "a@mail.example", "javascript:alert(1)", "address"),
                body,
                sample.submittedAt());
    }

    private static String key(String page) {
        return page.replaceAll("(?s).*name=\"key\" value=\"([A-Za-z0-9_-]{24})\".*", "$1");
    }
}
