package moderato.notification.channel;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import moderato.contracts.Finding;
import moderato.notification.alert.Alert;
import moderato.notification.queue.Content;
import moderato.notification.queue.QueuedComment;

/**
 * The words of an alert's mail. Its headers hold nothing that a reader wrote. Its last part, and the header
 * {@value EmailChannel#FIRST_REPORTED}, say for programs which comments it is the first to report.
 */
final class AlertMail {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int MOST_REASONS = 3;

    private AlertMail() {}

    static String subject(Alert alert) {
        // The topics' writers are trusted to name sites as they should; a header is not the place to rely on it.
        String site = alert.site().matches("[a-z0-9-]{1,63}") ? alert.site() : "a site";
        return "[Moderato] " + comments(alert.firstReported().size()) + " held on " + site;
    }

    static String text(Alert alert, URI desk) {
        StringBuilder mail = new StringBuilder(1_000);
        int reported = alert.firstReported().size();
        mail.append(comments(reported))
                .append(" on ")
                .append(Excerpt.of(alert.site()))
                .append(reported == 1 ? " was" : " were")
                .append(" held, and ")
                .append(reported == 1 ? "is" : "are")
                .append(" reported here for the first time.\n");
        if (alert.decided() > 0) {
            mail.append("Of these, ").append(alert.decided()).append(" already decided meanwhile.\n");
        }
        mail.append(comments(alert.waiting()))
                .append(alert.waiting() == 1 ? " waits" : " wait")
                .append(" for an editor there in all.\n\nDecide at the desk: ")
                .append(desk)
                .append("\n");
        int number = 0;
        for (QueuedComment comment : alert.shown()) {
            Content content = comment.content();
            if (content != null) {
                number++;
                append(mail, number, content);
            }
        }
        int more = reported - alert.decided() - number;
        if (more > 0) {
            mail.append("\nand ").append(more).append(" more.\n");
        }
        mail.append("\n--\nFirst reported: ").append(reported).append("\n");
        alert.firstReported().forEach(id -> mail.append(Excerpt.of(id)).append("\n"));
        return mail.toString();
    }

    private static void append(StringBuilder mail, int number, Content content) {
        mail.append("\n")
                .append(number)
                .append(". ")
                .append(Excerpt.of(content.authorName()))
                .append(", section ")
                .append(Excerpt.of(content.section()))
                .append(", held ")
                .append(TIME.format(content.at()))
                .append("\n");
        content.findings().stream()
                .limit(MOST_REASONS)
                .map(Finding::sentence)
                .forEach(sentence ->
                        mail.append("   Why: ").append(Excerpt.of(sentence)).append("\n"));
        mail.append("   > ").append(Excerpt.of(content.body())).append("\n");
    }

    private static String comments(long count) {
        return count == 1 ? "1 comment" : count + " comments";
    }
}
