package moderato.local.smtp;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * A mail as it was handed over.
 *
 * @param messageId with its angle brackets; empty when the mail had none
 * @param to the recipients that the sender named to the server, whatever the mail's own header says
 * @param body the first plain text in it, or else the first text of any kind
 */
public record CaughtMail(
        String messageId, String from, List<String> to, String subject, String body, Instant receivedAt) {

    public CaughtMail {
        to = List.copyOf(to);
    }

    static CaughtMail of(byte[] bytes, String from, List<String> to, Instant receivedAt) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            String plain = firstText(message, "text/plain");
            return new CaughtMail(
                    Objects.requireNonNullElse(message.getMessageID(), ""),
                    from,
                    to,
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    plain.isEmpty() ? firstText(message, "text/*") : plain,
                    receivedAt);
        } catch (MessagingException | IOException e) {
            return new CaughtMail(
                    "", from, to, "(unreadable mail)", "Could not be read: " + e.getMessage(), receivedAt);
        }
    }

    private static String firstText(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String text) {
            return text;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart each = parts.getBodyPart(i);
                String text = firstText(each, type);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
