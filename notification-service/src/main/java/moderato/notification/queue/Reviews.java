package moderato.notification.queue;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import moderato.contracts.CommentReviewed;
import moderato.contracts.Topic;
import moderato.notification.NotificationMetrics;
import moderato.notification.account.Editor;
import moderato.notification.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the editors' decisions. Review, queue row and event are stored in one transaction, under the row's lock: this is
 * the single writer that counts reviews.
 */
public final class Reviews {
    private final QueueRows rows;
    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final InstantSource clock;
    private final NotificationMetrics metrics;

    private record Decided(ReviewOutcome outcome, boolean isNew) {}

    Reviews(
            QueueRows rows,
            Outbox outbox,
            TransactionTemplate transactions,
            InstantSource clock,
            NotificationMetrics metrics) {
        this.rows = rows;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Decides on a comment, unless someone else did so before or it is no longer what the editor saw. */
    public ReviewOutcome review(String id, ReviewRequest request, Editor editor) {
        if (!Storable.isName(id)) {
            return new ReviewOutcome.NotThere();
        }
        Decided decided = transactions.execute(transaction -> decide(id, request, editor));
        if (decided == null) {
            throw new IllegalStateException("A transaction that returned nothing");
        }
        if (decided.isNew) {
            metrics.reviewed(request.verdict());
        }
        return decided.outcome;
    }

    private Decided decide(String id, ReviewRequest request, Editor editor) {
        Optional<QueuedComment> found = rows.lock(id)
                .filter(QueuedComment::wasHeld)
                .filter(comment -> editor.scope().covers(comment.site()));
        if (found.isEmpty()) {
            return new Decided(new ReviewOutcome.NotThere(), false);
        }
        QueuedComment comment = found.get();
        ReviewOutcome objection = objection(comment, request, editor);
        if (objection != null) {
            return new Decided(objection, false);
        }
        CommentReviewed review = next(comment, request, editor);
        rows.write(List.of(comment.with(review)));
        outbox.add(Topic.COMMENTS_REVIEWED, review);
        return new Decided(new ReviewOutcome.Holds(review), true);
    }

    private static @Nullable ReviewOutcome objection(QueuedComment comment, ReviewRequest request, Editor editor) {
        Version now = comment.version();
        CommentReviewed before = comment.reviewOfThisRevision();
        boolean sawAnotherText = request.revision() != null && request.revision() != now.revision();
        if (sawAnotherText || (request.seen() != null && !request.seen().equals(now))) {
            return new ReviewOutcome.Changed(before, now);
        }
        if (before == null || request.seen() != null) {
            return null;
        }
        boolean saidTheSame = before.by().equals(editor.name()) && before.verdict() == request.verdict();
        return saidTheSame ? new ReviewOutcome.Holds(before) : new ReviewOutcome.AlreadyReviewed(before, now);
    }

    private CommentReviewed next(QueuedComment comment, ReviewRequest request, Editor editor) {
        return new CommentReviewed(
                comment.id(),
                comment.state().revision(),
                comment.site(),
                comment.version().review() + 1,
                request.verdict(),
                editor.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                request.reason(),
                request.note());
    }
}
