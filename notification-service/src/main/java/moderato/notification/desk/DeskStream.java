package moderato.notification.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import moderato.contracts.CommentReviewed;
import moderato.edge.PostgresNotifications;
import moderato.edge.ProblemException;
import moderato.notification.account.Editor;
import moderato.notification.account.EditorScope;
import moderato.notification.desk.StreamClient.Change;
import moderato.notification.queue.Content;
import moderato.notification.queue.HeldComments;
import moderato.notification.queue.QueueNotices;
import moderato.notification.queue.QueuedComment;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells every open desk what changed in the queue, and only what its editor may see. */
final class DeskStream implements PostgresNotifications.Subscriber {
    private static final int MOST = 500;
    private static final int MOST_OF_AN_EDITOR = 20;
    /** The page is to be read anew: something may have been missed. */
    private static final Change MISSED = new Change("missed", Map.of());

    private final HeldComments held;
    private final Set<StreamClient> clients = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;

    DeskStream(HeldComments held) {
        this.held = held;
    }

    SseEmitter open(Editor editor, BooleanSupplier signedIn) {
        long ofEditor = clients.stream()
                .filter(client -> client.editor().name().equals(editor.name()))
                .count();
        if (ending || clients.size() >= MOST || ofEditor >= MOST_OF_AN_EDITOR) {
            throw ProblemException.of(HttpStatus.TOO_MANY_REQUESTS, "Too many open streams.");
        }
        StreamClient client = new StreamClient(editor, signedIn);
        clients.add(client);
        Thread.ofVirtual().name("desk-stream").start(() -> {
            try {
                client.run();
            } finally {
                clients.remove(client);
            }
        });
        return client.emitter();
    }

    @Override
    public void notified(String payload) {
        if (clients.isEmpty()) {
            return;
        }
        if (payload.equals(QueueNotices.EVERYTHING)) {
            clients.forEach(client -> client.offer(MISSED));
            return;
        }
        held.find(payload, EditorScope.EVERY_SITE)
                .ifPresent(comment -> change(comment)
                        .ifPresent(change -> clients.stream()
                                .filter(client -> client.editor().scope().covers(comment.site()))
                                .forEach(client -> client.offer(change))));
    }

    private static Optional<Change> change(QueuedComment comment) {
        Content content = comment.content();
        CommentReviewed review = comment.reviewOfThisRevision();
        if (content == null) {
            return Optional.empty();
        }
        if (comment.isWaiting()) {
            return Optional.of(new Change("held", HeldAnswer.Item.of(comment, content)));
        }
        return Optional.of(new Change(
                "reviewed",
                review == null
                        ? Map.of("id", comment.id())
                        : Map.of("id", comment.id(), "verdict", review.verdict().word(), "by", review.by())));
    }

    @Override
    public void connected() {
        clients.forEach(client -> client.offer(MISSED));
    }

    /** Before the web server drains: an open stream would keep it waiting. */
    @EventListener
    void on(ContextClosedEvent closed) {
        ending = true;
        clients.forEach(StreamClient::close);
    }
}
