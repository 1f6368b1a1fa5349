package moderato.notification.desk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import moderato.contracts.Article;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import moderato.contracts.Span;
import moderato.notification.queue.Content;
import moderato.notification.queue.HeldPage;
import moderato.notification.queue.QueuedComment;
import org.jspecify.annotations.Nullable;

/** What the API tells of held comments. Only what stands here leaves: no e-mail, no address. */
record HeldAnswer(long count, List<Item> comments, @Nullable String next) {

    record Item(
            String id,
            int revision,
            String etag,
            String site,
            String section,
            Article article,
            Writer author,
            String body,
            List<Found> findings,
            String policyVersion,
            Instant heldAt) {
        static Item of(QueuedComment comment, Content content) {
            return new Item(
                    comment.id(),
                    comment.state().revision(),
                    comment.version().tag(),
                    comment.site(),
                    content.section(),
                    content.article(),
                    new Writer(content.authorName()),
                    content.body(),
                    content.findings().stream().map(Found::of).toList(),
                    content.policyVersion(),
                    content.at());
        }
    }

    record Writer(String name) {}

    record Found(String rule, Outcome outcome, String sentence, List<Span> spans) {
        static Found of(Finding finding) {
            return new Found(finding.rule(), finding.outcome(), finding.sentence(), finding.spans());
        }
    }

    static HeldAnswer of(HeldPage page) {
        return new HeldAnswer(page.count(), items(page.comments()), page.next());
    }

    private static List<Item> items(List<QueuedComment> comments) {
        return comments.stream()
                .flatMap(comment ->
                        comment.content() == null ? Stream.empty() : Stream.of(Item.of(comment, comment.content())))
                .toList();
    }
}
