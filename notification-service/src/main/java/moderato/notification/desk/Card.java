package moderato.notification.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import moderato.contracts.Article;
import moderato.contracts.Finding;
import moderato.notification.desk.Highlight.Piece;
import moderato.notification.queue.Content;
import moderato.notification.queue.QueuedComment;
import org.jspecify.annotations.Nullable;

/** A held comment as the page shows it. */
record Card(
        String id,
        String version,
        String site,
        String section,
        String article,
        boolean titled,
        List<Piece> author,
        List<Piece> body,
        List<String> reasons,
        Instant heldAt,
        String age) {

    static List<Card> of(List<QueuedComment> comments, Instant now) {
        return comments.stream()
                .map(comment -> of(comment, comment.content(), now))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Card of(QueuedComment comment, @Nullable Content content, Instant now) {
        if (content == null) {
            return null;
        }
        Article article = content.article();
        List<Finding> findings = content.findings();
        return new Card(
                comment.id(),
                comment.version().tag(),
                comment.site(),
                content.section(),
                article.title() == null ? article.id() : article.title(),
                article.title() != null,
                Highlight.of(content.authorName(), "author.name", findings),
                Highlight.of(content.body(), "body", findings),
                findings.stream().map(Finding::sentence).toList(),
                content.at(),
                age(Duration.between(content.at(), now)));
    }

    static String age(Duration age) {
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " min ago";
        }
        return age.toDays() < 1 ? age.toHours() + " h ago" : age.toDays() + " d ago";
    }
}
