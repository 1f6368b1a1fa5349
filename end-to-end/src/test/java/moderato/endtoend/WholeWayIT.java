package moderato.endtoend;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import moderato.endtoend.outside.Answer;
import moderato.endtoend.outside.Posting;
import moderato.endtoend.outside.Reader;
import moderato.endtoend.outside.ThreadPage;
import moderato.local.Port;
import moderato.local.Ports;
import moderato.local.Stack;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A comment's whole way, over the three real services")
class WholeWayIT {
    private static final String SITE = "demo";
    private static final String CLEAN = "What a lovely day by the river.";
    private static final String PROFANE = "What a load of bullshit.";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Ports PORTS = Ports.free();
    private static final Stack STACK = new Stack(
            Path.of("..").toAbsolutePath().normalize(),
            Path.of("target", "whole-way", "run-" + System.currentTimeMillis()),
            PORTS);
    private static final Reader READER = new Reader(HTTP, address(Port.INTAKE, ""));
    private static final MailFolder MAILS = new MailFolder(HTTP, address(Port.MAILS, "/mails"));

    private final String article = "e2e-" + UUID.randomUUID();

    @BeforeAll
    static void start() {
        // The real wait and interval are 10 s and 5 min; they are the same code, and a test should not take so long.
        STACK.with("notification-service", Map.of("MODERATO_ALERTS_WAIT", "1s", "MODERATO_ALERTS_INTERVAL", "1s"));
        STACK.start();
    }

    @AfterAll
    static void stop() {
        STACK.close();
    }

    @Test
    void aCleanCommentIsPublished() {
        String id = post(CLEAN);
        eventually().until(() -> READER.statusOf(id), "published"::equals);
        assertThat(thread()).extracting(ThreadPage.Shown::id).containsExactly(id);
        assertThat(thread()).extracting(ThreadPage.Shown::body).containsExactly(CLEAN);
    }

    @Test
    void aProfaneCommentIsHeldReportedApprovedAndThenPublished() throws Exception {
        String id = held();
        eventually().until(() -> MAILS.report(id));

        Desk desk = signedIn();
        assertThat(desk.reasons(id)).isNotEmpty();
        desk.decide(id, "approved");

        eventually().until(() -> READER.statusOf(id), "published"::equals);
        assertThat(thread()).extracting(ThreadPage.Shown::id).containsExactly(id);
        assertThat(desk.shows(id)).isFalse();
    }

    @Test
    void aRejectedCommentIsNeverShown() throws Exception {
        String id = held();
        Desk desk = signedIn();
        eventually().until(() -> desk.shows(id));
        desk.decide(id, "rejected");

        eventually().until(() -> READER.statusOf(id), "rejected"::equals);
        // Had it been shown, a later comment of the same site would have come after it.
        String later = post(CLEAN);
        eventually().until(() -> READER.statusOf(later), "published"::equals);
        assertThat(thread()).extracting(ThreadPage.Shown::id).containsExactly(later);
        assertThat(desk.shows(id)).isFalse();
    }

    @Test
    void anEditorsSecondThoughtIsToldOfTheFirst() throws Exception {
        String id = held();
        Desk first = signedIn();
        Desk second = signedIn();
        eventually().until(() -> first.shows(id) && second.shows(id));
        first.decide(id, "rejected");
        assertThat(second.decideAsLastSeen(id, "approved")).contains("Already rejected by editor");
        eventually().until(() -> READER.statusOf(id), "rejected"::equals);
    }

    @Test
    void theAuthorsEmailIsInNoPublicAnswer() throws Exception {
        Pages pages = new Pages(HTTP, address(Port.INTAKE, ""));
        String published = post(CLEAN);
        String held = held();
        eventually().until(() -> READER.statusOf(published), "published"::equals);
        String thread = "/v1/comments?site=" + SITE + "&article=" + article;
        assertThat(pages.text(thread)).contains(CLEAN).doesNotContain("@");
        assertThat(pages.text("/v1/comments/" + published))
                .contains("published")
                .doesNotContain("@");
        assertThat(pages.text("/v1/comments/" + held)).contains("held").doesNotContain("@");
    }

    @Test
    void theDeskIsClosedToStrangers() throws Exception {
        assertThat(new Desk(address(Port.NOTIFICATION, "")).signIn("editor", "guessed"))
                .isFalse();
    }

    @Test
    void metricsAnswer() throws Exception {
        String id = held();
        eventually().until(() -> MAILS.report(id));
        assertThat(meters(Port.INTAKE_MANAGEMENT))
                .contains("moderato_comments_submitted_total{", "outcome=\"accepted\"");
        assertThat(meters(Port.WORKER_MANAGEMENT))
                .contains(
                        "moderato_verdicts_total{",
                        "verdict=\"held\"",
                        "moderato_findings_total{",
                        "moderato_decision_time_seconds_bucket{",
                        "moderato_dead_letters_total",
                        "moderato_unknown_events_total");
        assertThat(meters(Port.NOTIFICATION_MANAGEMENT))
                .contains(
                        "moderato_held ",
                        "moderato_held_oldest_age_seconds",
                        "moderato_alert_deliveries_total{",
                        "moderato_outbox ",
                        "moderato_outbox_oldest_age_seconds");
    }

    private String post(String body) {
        Answer answer = READER.post(
                        Posting.by(1, SITE, article, UUID.randomUUID().toString(), body))
                .join();
        assertThat(answer.status()).isEqualTo(202);
        return Objects.requireNonNull(answer.id());
    }

    private String held() {
        String id = post(PROFANE);
        eventually().until(() -> READER.statusOf(id), "held"::equals);
        return id;
    }

    private List<ThreadPage.Shown> thread() {
        try {
            return READER.thread(SITE, article);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Desk signedIn() throws Exception {
        Desk desk = new Desk(address(Port.NOTIFICATION, ""));
        assertThat(desk.signIn("editor", STACK.editorPassword())).isTrue();
        return desk;
    }

    private static String meters(Port management) throws Exception {
        return new Pages(HTTP, address(management, "")).text("/actuator/prometheus");
    }

    private static URI address(Port port, String path) {
        return URI.create("http://127.0.0.1:" + PORTS.number(port) + path);
    }

    /** A stack that just started is slow. */
    private static ConditionFactory eventually() {
        return await().atMost(30, SECONDS).ignoreExceptions();
    }
}
