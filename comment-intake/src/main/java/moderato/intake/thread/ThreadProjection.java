package moderato.intake.thread;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import moderato.contracts.CommentModerated;
import moderato.contracts.CommentReviewed;
import moderato.contracts.CommentSubmitted;
import moderato.contracts.Event;
import moderato.contracts.SiteDocument;
import moderato.intake.IntakeMeters;
import moderato.intake.IntakeMeters.Effect;
import moderato.intake.thread.CommentRow.Served;
import moderato.intake.thread.CommentTable.ThreadKey;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Folds verdicts and reviews into the comments' rows, a batch a transaction. The same events, in whatever order and
 * however often, give the same rows.
 */
final class ThreadProjection {
    private final TransactionOperations transaction;
    private final CommentTable table;
    private final IntakeMeters meters;
    private final InstantSource clock;

    ThreadProjection(TransactionOperations transaction, CommentTable table, IntakeMeters meters, InstantSource clock) {
        this.transaction = transaction;
        this.table = table;
        this.meters = meters;
        this.clock = clock;
    }

    /** Applies them all, or throws and applies none. */
    void apply(List<Event> events) {
        NavigableMap<String, List<Event>> byComment = new TreeMap<>();
        events.forEach(event -> byComment
                .computeIfAbsent(commentOf(event), id -> new ArrayList<>())
                .add(event));
        if (byComment.isEmpty()) {
            return;
        }
        List<Runnable> measured = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            measured.clear();
            fold(byComment, measured);
        });
        measured.forEach(Runnable::run);
    }

    private void fold(NavigableMap<String, List<Event>> byComment, List<Runnable> measured) {
        Map<String, CommentRow> rows = table.lock(byComment.navigableKeySet());
        List<CommentRow> changed = new ArrayList<>();
        SortedMap<ThreadKey, Integer> threads = new TreeMap<>();
        byComment.forEach((id, events) -> {
            CommentRow before = requireNonNull(rows.get(id));
            CommentRow row = before;
            for (Event event : events) {
                CommentRow next = with(row, event);
                measured.add(measure(row, next, event));
                row = next;
            }
            if (!row.equals(before)) {
                changed.add(row);
                count(before.served(), row.served(), threads);
            }
        });
        if (changed.isEmpty()) {
            return;
        }
        table.write(changed);
        // After all rows of comments: whoever locks a thread holds his comments already.
        if (!threads.isEmpty()) {
            table.change(threads);
        }
    }

    private static void count(@Nullable Served before, @Nullable Served after, SortedMap<ThreadKey, Integer> threads) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null) {
            threads.merge(new ThreadKey(before.text().site(), before.text().article()), -1, Integer::sum);
        }
        if (after != null) {
            threads.merge(new ThreadKey(after.text().site(), after.text().article()), 1, Integer::sum);
        }
    }

    private Runnable measure(CommentRow before, CommentRow after, Event event) {
        Effect effect = before.equals(after)
                ? Effect.NOTHING
                : Objects.equals(before.served(), after.served()) ? Effect.RECORDED : Effect.SERVED;
        boolean first = before.state().firstApproval() == null && after.served() != null;
        return () -> {
            meters.projected(effect);
            if (first && event instanceof CommentModerated moderated) {
                meters.published(Duration.between(moderated.comment().submittedAt(), clock.instant()));
            }
        };
    }

    private static String commentOf(Event event) {
        return switch (event) {
            case CommentModerated moderated -> moderated.comment().id();
            case CommentReviewed reviewed -> reviewed.id();
            case CommentSubmitted submitted -> throw notOurs(submitted);
            case SiteDocument document -> throw notOurs(document);
        };
    }

    private static CommentRow with(CommentRow row, Event event) {
        return switch (event) {
            case CommentModerated moderated -> row.with(moderated);
            case CommentReviewed reviewed -> row.with(reviewed);
            case CommentSubmitted submitted -> throw notOurs(submitted);
            case SiteDocument document -> throw notOurs(document);
        };
    }

    private static IllegalStateException notOurs(Event event) {
        return new IllegalStateException(
                "no listener of threads reads " + event.getClass().getSimpleName());
    }
}
