package moderato.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import moderato.contracts.JsonForm;
import moderato.endtoend.evidence.Mailed;
import moderato.local.smtp.CaughtMail;

/** The editor's mails, as the catcher has them. */
record MailFolder(HttpClient http, URI address) {
    /** Whether a mail says that it is the first to report the comment. */
    boolean report(String id) throws IOException, InterruptedException {
        byte[] mails = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .body();
        return Stream.of(JsonForm.read(mails, CaughtMail[].class))
                .map(mail -> Mailed.read(mail.messageId(), mail.body(), mail.receivedAt()))
                .anyMatch(mail -> mail.firstReported().contains(id));
    }
}
