package moderato.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import moderato.contracts.Comment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A submission by a plain form")
class FormTest extends IntakeTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void leadsBackToTheArticleWithTheCommentToShow() {
        HttpResponse<String> answer = reader.form(Sample.form(site), "Origin", ORIGIN);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).matches("https://news\\.example/sports/match\\?page=2&comment=[0-9a-f-]{36}#respond");
        Comment stored = topics.submitted(idIn(location));
        assertThat(stored.body()).isEqualTo("Well\nplayed.");
        assertThat(stored.section()).isEqualTo("sports");
        assertThat(stored.inReplyTo()).isNull();
        assertThat(stored.author().website()).isNull();
    }

    @Test
    void sentTwiceIsOneComment() {
        String first =
                reader.form(Sample.form(site)).headers().firstValue("Location").orElseThrow();
        String second =
                reader.form(Sample.form(site)).headers().firstValue("Location").orElseThrow();
        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "comment, '', comment",
        "author, '', author",
        "email, <i>nobody</i>, email",
        "url, javascript:alert(1), url",
        "comment_post_ID, '', comment_post_ID",
        "comment_parent, 17, comment_parent",
        "key, 'a b', key"
    })
    void namesTheFieldAtFaultOnAPage(String name, String value, String field) {
        HttpResponse<String> answer = reader.form(changed(name, value));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(answer.body()).contains("data-field=\"" + field + "\"");
        assertThat(answer.body()).doesNotContain("nobody", "alert(1)", "played");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \u2003\u2028",
                "https://evil.example/",
                "https://news.example@evil.example/",
                "https://news.example.evil.example/",
                "//evil.example/",
                "\\\\evil.example",
                "https:\\\\evil.example",
                "https://news.example/\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/sports/match"
            })
    void leadsNowhereElse(String url) {
        HttpResponse<String> answer = reader.form(changed("article_url", url));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("data-field=\"article_url\"").doesNotContain("evil");
    }

    @Test
    void fromAPageOfAnotherOriginIsForbidden() {
        assertThat(reader.form(Sample.form(site), "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(reader.form(Sample.form(site), "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site=a&site=b", "comment=%zz", "comment=%f", "comment=%ff", "%00%ff=1"})
    void thatIsNoFormIsUnreadable(String body) {
        assertThat(reader.post(body.getBytes(UTF_8), FORM).statusCode()).isEqualTo(400);
    }

    @Test
    void overTheSizeOfARequestIsTooLarge() {
        assertThat(reader.form(changed("comment", "x".repeat(70_000))).statusCode())
                .isEqualTo(413);
    }

    private Map<String, String> changed(String name, String value) {
        Map<String, String> form = new HashMap<>(Sample.form(site));
        form.put(name, value);
        return form;
    }

    private static String idIn(String location) {
        return location.replaceAll(".*comment=([0-9a-f-]{36}).*", "$1");
    }
}
