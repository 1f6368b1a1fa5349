package moderato.notification.channel;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import moderato.notification.NotificationSettings;
import moderato.notification.alert.Alert;
import moderato.notification.alert.Delivery;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends an alert as a plain-text mail, under the same Message-ID however often it is tried. */
final class EmailChannel implements Function<Alert, Delivery> {
    static final String FIRST_REPORTED = "X-Moderato-First-Reported";

    private static final Logger LOG = LoggerFactory.getLogger(EmailChannel.class);
    private static final int PERMANENT = 500;

    private final JavaMailSenderImpl mail;
    private final NotificationSettings.Alerts settings;
    private final URI desk;

    EmailChannel(JavaMailSenderImpl mail, NotificationSettings.Alerts settings, URI desk) {
        this.mail = mail;
        this.settings = settings;
        this.desk = desk;
    }

    @Override
    public Delivery apply(Alert alert) {
        try {
            mail.send(message(alert));
            return new Delivery.Sent();
        } catch (MailException | MessagingException e) {
            int code = replyCode(e);
            String cause = code > 0 ? "the mail server answered " + code : "the mail server could not be reached";
            LOG.warn("Alert {} was not delivered: {}", alert.id(), cause);
            return code >= PERMANENT ? new Delivery.GaveUp(cause) : new Delivery.Retry(cause);
        }
    }

    private MimeMessage message(Alert alert) throws MessagingException {
        String messageId = "<alert." + alert.id() + "@" + desk.getHost() + ">";
        MimeMessage message = new MimeMessage(mail.getSession()) {
            // JavaMail would make a new one for each attempt.
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(settings.to()));
        message.setSubject(AlertMail.subject(alert), StandardCharsets.US_ASCII.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader(FIRST_REPORTED, Integer.toString(alert.firstReported().size()));
        message.setText(AlertMail.text(alert, desk), StandardCharsets.UTF_8.name());
        return message;
    }

    /** The SMTP reply that an attempt failed with, or 0 when there was none. */
    private static int replyCode(Exception failure) {
        if (failure instanceof MailSendException failed) {
            for (Exception single : failed.getMessageExceptions()) {
                int code = replyCode(single);
                if (code > 0) {
                    return code;
                }
            }
        }
        for (Throwable cause = failure; cause != null; cause = nextOf(cause)) {
            if (cause instanceof SMTPSendFailedException refused) {
                return refused.getReturnCode();
            }
            if (cause instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
        }
        return 0;
    }

    private static @Nullable Throwable nextOf(Throwable failure) {
        return failure instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : failure.getCause();
    }
}
