package moderato.notification.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import moderato.contracts.CommentModerated;
import moderato.contracts.CommentReviewed;
import moderato.contracts.Event;
import moderato.contracts.SiteDocument;
import moderato.contracts.SubmissionEvent;
import moderato.contracts.Verdict;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Folds events into the queue, a transaction a batch; the same events again change nothing. A comment that was never
 * held is not kept; a review that comes before its comment is.
 */
final class Projection {
    private final QueueRows rows;
    private final TransactionTemplate transactions;

    Projection(QueueRows rows, TransactionTemplate transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    void apply(List<Event> events) {
        if (!events.isEmpty()) {
            transactions.executeWithoutResult(transaction -> fold(events));
        }
    }

    private void fold(List<Event> events) {
        // In id order, as everyone locks rows: so no two can wait for each other.
        Map<String, String> siteOfEach = new TreeMap<>();
        Map<String, String> siteOfKept = new TreeMap<>();
        for (Event event : events) {
            switch (event) {
                case CommentModerated moderated -> {
                    siteOfEach.put(moderated.comment().id(), moderated.site());
                    if (moderated.verdict() == Verdict.HELD) {
                        siteOfKept.put(moderated.comment().id(), moderated.site());
                    }
                }
                case CommentReviewed reviewed -> {
                    siteOfEach.put(reviewed.id(), reviewed.site());
                    siteOfKept.put(reviewed.id(), reviewed.site());
                }
                case SubmissionEvent submission -> {}
                case SiteDocument document -> {}
            }
        }
        rows.insertMissing(siteOfKept);
        Map<String, QueuedComment> before = rows.lock(List.copyOf(siteOfEach.keySet()));
        Map<String, QueuedComment> after = new TreeMap<>(before);
        for (Event event : events) {
            switch (event) {
                case CommentModerated moderated ->
                    after.computeIfPresent(moderated.comment().id(), (id, row) -> row.with(moderated));
                case CommentReviewed reviewed -> after.computeIfPresent(reviewed.id(), (id, row) -> row.with(reviewed));
                case SubmissionEvent submission -> {}
                case SiteDocument document -> {}
            }
        }
        List<QueuedComment> changed = new ArrayList<>();
        after.forEach((id, row) -> {
            if (!row.equals(before.get(id))) {
                changed.add(row);
            }
        });
        rows.write(changed);
    }
}
