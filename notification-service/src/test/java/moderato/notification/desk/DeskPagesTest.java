package moderato.notification.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import moderato.contracts.Topic;
import moderato.contracts.Verdict;
import moderato.notification.Comments;
import moderato.notification.RunningService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The desk's pages")
class DeskPagesTest extends RunningService {
    @Test
    void showACommentWithWhatWasFoundAndTakeADecision() {
        Comments comment = arriveHeld();
        Browser editor = new Browser().signIn();

        String card = card(editor, comment);
        assertThat(card)
                .contains("<mark>damn</mark>")
                .contains("“damn” is a listed word.")
                .contains("A title")
                .contains("unverified");
        HttpResponse<String> decided = decide(editor, comment, "approved", "1-0");

        assertThat(decided.statusCode()).isEqualTo(302);
        assertThat(editor.open("/").body())
                .contains("The comment is <strong>approved</strong>")
                .doesNotContain(comment.id());
    }

    @Test
    void tellASecondEditorWhoWasFirstAndLetHimOverrule() {
        Comments comment = arriveHeld();
        Browser editor = new Browser().signIn();
        arrive(Topic.COMMENTS_REVIEWED, comment.reviewed(1, 1, Verdict.REJECTED));
        await().atMost(SOON).until(() -> heldItem(comment.id()) == null);

        HttpResponse<String> late = decide(editor, comment, "approved", "1-0");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Already rejected by ann")
                .contains("Your decision was not taken.")
                .contains("Overrule");

        assertThat(decide(editor, comment, "approved", "1-1").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</li></ol><svg/onload=alert(1)>",
                "__${T(java.lang.Runtime).getRuntime()}__::x",
                "[[${7*7}]] [(${7*7})]",
                "&lt;b&gt; javascript:alert(1)",
            })
    void showWhatAReaderWroteAsText(String text) {
        Comments comment = comment().saying(text).by(text.substring(0, Math.min(20, text.length())));
        arrive(Topic.COMMENTS_MODERATED, comment.held());
        awaitHeld(comment);

        String card = card(new Browser().signIn(), comment);

        String unmarked = card.replaceAll("</?mark>", "");
        assertThat(unmarked).contains(escaped(text));
        assertThat(card).doesNotContain("<script>alert", "<img", "<svg", ">49<");
    }

    @Test
    void refuseAFormWithoutItsToken() {
        Comments comment = arriveHeld();
        Browser editor = new Browser().signIn();

        HttpResponse<String> forged =
                editor.submit("/comments/" + comment.id() + "/review", Map.of("verdict", "approved", "version", "1-0"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(heldItem(comment.id())).isNotNull();
    }

    @Test
    void sayWhatIsMissing() {
        Browser editor = new Browser().signIn();
        String csrf = editor.csrf("/");

        assertThat(editor.submit("/comments/x/review", Map.of("verdict", "held", "version", "1-0", "_csrf", csrf))
                        .statusCode())
                .isEqualTo(422);
        assertThat(editor.submit("/comments/x/review", Map.of("verdict", "approved", "version", "1-0", "_csrf", csrf))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> decide(Browser editor, Comments comment, String verdict, String version) {
        return editor.submit(
                "/comments/" + comment.id() + "/review",
                Map.of("verdict", verdict, "version", version, "_csrf", editor.csrf("/")));
    }

    /** Other tests' comments may fill the first page. */
    private String card(Browser editor, Comments comment) {
        String path = "/";
        while (true) {
            String page = editor.open(path).body();
            Matcher card = Pattern.compile(
                            "<li class=\"card\" data-id=\"" + comment.id() + "\">.*?</article>", Pattern.DOTALL)
                    .matcher(page);
            if (card.find()) {
                return card.group();
            }
            Matcher next = Pattern.compile("href=\"(/\\?after=[^\"]+)\"").matcher(page);
            if (!next.find()) {
                throw new AssertionError("no card of " + comment.id());
            }
            path = next.group(1);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
