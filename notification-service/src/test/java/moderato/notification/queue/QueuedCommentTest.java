package moderato.notification.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import moderato.contracts.CommentModerated;
import moderato.contracts.CommentReviewed;
import moderato.contracts.Event;
import moderato.contracts.Verdict;
import moderato.notification.Comments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A comment in the queue")
class QueuedCommentTest {
    private final Comments comment = new Comments("demo");

    @Test
    void isTheSameInEveryOrderOfArrival() {
        long seed = System.nanoTime();
        List<Event> events = new ArrayList<>(List.of(
                comment.held(),
                comment.held(),
                comment.reviewed(1, 1, Verdict.APPROVED),
                comment.reviewed(1, 2, Verdict.REJECTED),
                comment.saying("edited damn").moderated(2, 1, Verdict.HELD),
                comment.saying("edited damn").moderated(2, 2, Verdict.HELD)));
        QueuedComment expected = fold(events);
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Collections.shuffle(events, random);
            assertThat(fold(events)).as("seed %d, order %s", seed, events).isEqualTo(expected);
        }
        assertThat(expected.isWaiting()).isTrue();
        assertThat(expected.version()).isEqualTo(new Version(2, 2));
        assertThat(expected.reviewOfThisRevision()).isNull();
    }

    @Test
    void thatNoOneHeldIsNotTheEditorsBusiness() {
        QueuedComment approved = fold(List.of(comment.moderated(1, 1, Verdict.APPROVED)));

        assertThat(approved.wasHeld()).isFalse();
        assertThat(approved.isWaiting()).isFalse();
    }

    @Test
    void whoseReviewCameFirstWaitsForNobody() {
        QueuedComment stub = fold(List.of(comment.reviewed(1, 1, Verdict.APPROVED)));
        assertThat(stub.wasHeld()).isFalse();

        QueuedComment whole = stub.with(comment.held());
        assertThat(whole.wasHeld()).isTrue();
        assertThat(whole.isWaiting()).isFalse();
        assertThat(whole.reviewOfThisRevision()).isNotNull();
    }

    @Test
    void leavesTheAuthorsAddressBehind() {
        assertThat(fold(List.of(comment.held())).toString()).doesNotContain("secret.example", "AAAAAAAA");
    }

    private QueuedComment fold(List<Event> events) {
        QueuedComment row = QueuedComment.unknown(comment.id(), comment.site());
        for (Event event : events) {
            row = event instanceof CommentModerated moderated
                    ? row.with(moderated)
                    : event instanceof CommentReviewed reviewed ? row.with(reviewed) : row;
        }
        return row;
    }
}
