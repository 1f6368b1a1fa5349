package moderato.local.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void catchesAndKeepsMails() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(0, folder)) {
            send(catcher, "Prüfung nötig", "3 Kommentare warten.");
            send(catcher, "second", "again");
            assertThat(catcher.mails()).extracting(CaughtMail::subject).containsExactly("Prüfung nötig", "second");
        }
        try (MailCatcher again = MailCatcher.start(0, folder)) {
            CaughtMail first = again.mails().getFirst();
            assertThat(again.mails()).hasSize(2);
            assertThat(first.to()).containsExactly("editors@localhost");
            assertThat(first.from()).isEqualTo("moderato@localhost");
            assertThat(first.body().strip()).isEqualTo("3 Kommentare warten.");
            assertThat(first.messageId()).startsWith("<").endsWith(">");
        }
    }

    @Test
    void withholdsThe250UntilReleased() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(0, null)) {
            catcher.hold();
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(catcher, "held", "text"));
            await().atMost(LIMIT).until(() -> catcher.mails().size() == 1);
            await().during(Duration.ofMillis(300)).atMost(LIMIT).until(() -> !sent.isDone());

            catcher.release();
            await().atMost(LIMIT).until(sent::isDone);
            assertThat(sent).isCompleted();
        }
    }

    @Test
    void showsMailsAsTextAndNeverAsMarkup() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(0, null);
                MailPage page = MailPage.start(catcher, 0)) {
            send(catcher, "<script>alert(1)</script>", "\"<img src=x>\"");

            HttpResponse<String> html = call(page, "GET", "/");
            assertThat(html.body())
                    .contains("&lt;script&gt;", "&quot;&lt;img src=x&gt;&quot;")
                    .doesNotContain("<script", "<img");
            assertThat(html.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));

            HttpResponse<String> json = call(page, "GET", "/mails");
            assertThat(json.body()).contains("\"messageId\":\"<", "\"subject\":\"<script>alert(1)</script>\"");
        }
    }

    @Test
    void isHeldAndReleasedByPrograms() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(0, null);
                MailPage page = MailPage.start(catcher, 0)) {
            assertThat(call(page, "POST", "/hold").statusCode()).isEqualTo(200);
            assertThat(catcher.isHolding()).isTrue();
            assertThat(call(page, "POST", "/release").statusCode()).isEqualTo(200);
            assertThat(catcher.isHolding()).isFalse();
            assertThat(call(page, "POST", "/hold", "Origin", "https://elsewhere.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(catcher.isHolding()).isFalse();
            assertThat(call(page, "GET", "/hold").statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> call(MailPage page, String method, String path, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + page.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void send(MailCatcher catcher, String subject, String text) {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", catcher.host());
        settings.setProperty("mail.smtp.port", "" + catcher.port());
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(settings));
            message.setFrom(new InternetAddress("moderato@localhost"));
            message.setRecipients(Message.RecipientType.TO, InternetAddress.parse("editors@localhost"));
            message.setSubject(subject, "UTF-8");
            message.setText(text, "UTF-8");
            Transport.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
