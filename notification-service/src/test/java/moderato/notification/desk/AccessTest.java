package moderato.notification.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import moderato.notification.Comments;
import moderato.notification.RunningService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Access")
class AccessTest extends RunningService {
    @ParameterizedTest
    @CsvSource({
        "/, 302",
        "/alerts, 302",
        "/v1/held, 401",
        "/v1/stream, 401",
        "/livez, 200",
        "/readyz, 200",
        "/livez/x, 404",
        "/livez;a, 400",
        "//v1/held, 400",
        "/actuator/health, 404",
        "/actuator/prometheus, 404",
        "/error, 404",
        "/templates/held.html, 404",
    })
    void withoutSigningInEndsAt(String path, int status) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 401 || status == 404) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health, 200",
        "/actuator/prometheus, 200",
        "/actuator/health/liveness, 200",
        "/actuator/env, 404",
        "/actuator/heapdump, 404",
        "/actuator, 404",
        "/v1/held, 404",
        "/login, 404",
    })
    void onTheManagementPortEndsAt(String path, int status) {
        assertThat(send(scripts, request(path).uri(java.net.URI.create("http://localhost:" + managementPort + path)))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void byTokenNeedsOneThatIsKnownAndHasNotExpired() {
        assertThat(getWithToken("/v1/held").statusCode()).isEqualTo(200);
        assertThat(send(scripts, request("/v1/held").header("Authorization", "Bearer x"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(scripts, request("/v1/held").header("Authorization", "Basic ZWRpdG9yOng="))
                        .statusCode())
                .isEqualTo(401);
        assertThat(getWithToken("/").statusCode()).isEqualTo(302);
        database.sql("insert into api_token (hash, editor, scope, expires_at) values "
                        + "(encode(sha256('expired'), 'hex'), 'editor', 'desk', now() - interval '1 s')")
                .update();
        assertThat(send(scripts, request("/v1/held").header("Authorization", "Bearer expired"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void byTokenMakesNoSession() {
        assertThat(getWithToken("/v1/held").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/v1/held").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void byCookieIsNotEnoughToChangeAnything() {
        Comments comment = arriveHeld();
        Browser editor = new Browser().signIn();
        assertThat(send(editor.client, request("/v1/held")).statusCode()).isEqualTo(200);

        for (List<String> header : List.of(
                List.of("Content-Type", "application/json"),
                List.of("Content-Type", "application/json", "Authorization", "Bearer " + TOKEN),
                List.of("Content-Type", "text/plain"))) {
            HttpResponse<String> forged = send(
                    editor.client,
                    request("/v1/comments/" + comment.id() + "/review")
                            .headers(header.toArray(String[]::new))
                            .POST(BodyPublishers.ofString("{\"verdict\":\"approved\"}")));
            assertThat(forged.statusCode()).isEqualTo(403);
        }
        assertThat(review(comment.id(), "{}", "Cookie", "x=y").statusCode()).isEqualTo(422);
        assertThat(heldItem(comment.id())).isNotNull();
    }

    @Test
    void byFormGivesOneAnswerToEveryFailure() {
        Browser stranger = new Browser();
        String csrf = stranger.csrf("/login");

        HttpResponse<String> unknown =
                stranger.submit("/login", Map.of("username", "nobody-" + site, "password", "x", "_csrf", csrf));
        HttpResponse<String> wrong =
                stranger.submit("/login", Map.of("username", "editor", "password", "wrong", "_csrf", csrf));

        assertThat(unknown.statusCode()).isEqualTo(302);
        assertThat(unknown.headers().firstValue("Location"))
                .isEqualTo(wrong.headers().firstValue("Location"));
        assertThat(stranger.submit("/login", Map.of("username", "editor", "password", PASSWORD))
                        .statusCode())
                .isEqualTo(403);
        new Browser().signIn();
    }

    @Test
    void byGuessingIsSlowedDown() {
        Browser stranger = new Browser();
        String csrf = stranger.csrf("/login");
        Map<String, String> guess = Map.of("username", "guessed-" + site, "password", "x", "_csrf", csrf);

        int status = 0;
        for (int i = 0; i < 8 && status != 429; i++) {
            status = stranger.submit("/login", guess).statusCode();
        }

        assertThat(status).isEqualTo(429);
        assertThat(new Browser().signIn().open("/").statusCode()).isEqualTo(200);
    }

    @Test
    void endsWithTheSession() {
        Browser editor = new Browser().signIn();
        assertThat(editor.open("/").statusCode()).isEqualTo(200);

        editor.submit("/logout", Map.of("_csrf", editor.csrf("/")));

        assertThat(editor.open("/").statusCode()).isEqualTo(302);
        assertThat(editor.open("/v1/held").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"/login", "/v1/held", "/desk.js", "/nothing", "/livez"})
    void isAnsweredWithAllHeadersThatProtect(String path) {
        Map<String, List<String>> headers = get(path).headers().map();

        assertThat(headers.get("content-security-policy").getFirst())
                .contains("default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'");
        assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
        assertThat(headers.get("referrer-policy")).containsExactly("no-referrer");
        assertThat(headers.get("cross-origin-resource-policy")).containsExactly("same-origin");
        assertThat(headers).doesNotContainKey("server");
    }
}
