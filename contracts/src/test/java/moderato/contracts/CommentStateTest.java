package moderato.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import moderato.contracts.Fact.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is known of a comment")
class CommentStateTest {
    private static final Instant T0 = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void nothingIsPending() {
        assertThat(CommentState.UNKNOWN.status()).isEqualTo(Status.PENDING);
    }

    @Test
    void theRulesVerdictHolds() {
        assertThat(after(text(1), rules(1, 1, Verdict.APPROVED)).status()).isEqualTo(Status.PUBLISHED);
        assertThat(after(text(1), rules(1, 1, Verdict.HELD)).status()).isEqualTo(Status.HELD);
        assertThat(after(text(1), rules(1, 1, Verdict.REJECTED)).status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void aReviewBeatsTheRulesInEitherOrder() {
        assertThat(after(text(1), rules(1, 1, Verdict.HELD), editor(1, 1, Verdict.APPROVED))
                        .status())
                .isEqualTo(Status.PUBLISHED);
        assertThat(after(editor(1, 1, Verdict.APPROVED), text(1), rules(1, 1, Verdict.HELD))
                        .status())
                .isEqualTo(Status.PUBLISHED);
    }

    @Test
    void aReviewOfAnEarlierRevisionSaysNothingOfTheNext() {
        CommentState edited = after(text(1), rules(1, 1, Verdict.HELD), editor(1, 1, Verdict.APPROVED), text(2));
        assertThat(edited.status()).isEqualTo(Status.PENDING);
        assertThat(edited.withFact(fact(2, Source.RULES, 1, Verdict.HELD)).status())
                .isEqualTo(Status.REMOVED);
    }

    @Test
    void whatWasApprovedOnceIsRemovedNotRejected() {
        CommentState removed = after(text(1), rules(1, 1, Verdict.APPROVED), editor(1, 1, Verdict.REJECTED));
        assertThat(removed.status()).isEqualTo(Status.REMOVED);
        CommentState late = after(text(1), editor(1, 1, Verdict.REJECTED), rules(1, 1, Verdict.APPROVED));
        assertThat(late).isEqualTo(removed);
    }

    @Test
    void aReviewBeforeItsCommentIsKeptAndNotServed() {
        CommentState early = after(editor(1, 1, Verdict.APPROVED));
        assertThat(early.status()).isEqualTo(Status.PENDING);
        assertThat(early.withText(1).status()).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void equalRankIsTheSameFactAndChangesNothing() {
        CommentState held = after(text(1), rules(1, 1, Verdict.HELD));
        assertThat(held.withFact(fact(1, Source.RULES, 1, Verdict.APPROVED))).isEqualTo(held);
    }

    @Test
    void theFirstApprovalIsTheOneOfTheLowestRank() {
        CommentState state = after(text(1), editor(1, 1, Verdict.APPROVED), rules(1, 1, Verdict.APPROVED));
        assertThat(state.firstApproval()).isEqualTo(fact(1, Source.RULES, 1, Verdict.APPROVED));
    }

    @Test
    void everyOrderOfArrivalGivesTheSameState() {
        long seed = Long.getLong("fold.seed", new Random().nextLong());
        System.out.println("fold.seed=" + seed);
        Random random = new Random(seed);
        for (int history = 0; history < 2_000; history++) {
            List<UnaryOperator<CommentState>> arrivals = randomHistory(random);
            CommentState inOrder = fold(arrivals);
            for (int permutation = 0; permutation < 10; permutation++) {
                List<UnaryOperator<CommentState>> again = new ArrayList<>(arrivals);
                again.add(arrivals.get(random.nextInt(arrivals.size())));
                Collections.shuffle(again, random);
                assertThat(fold(again))
                        .as("fold.seed=%d history %d", seed, history)
                        .isEqualTo(inOrder);
            }
        }
    }

    private static List<UnaryOperator<CommentState>> randomHistory(Random random) {
        Verdict[] byRules = Verdict.values();
        Verdict[] byEditor = {Verdict.APPROVED, Verdict.REJECTED};
        List<UnaryOperator<CommentState>> arrivals = new ArrayList<>();
        for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
            arrivals.add(text(revision));
            for (int number = 1; number <= random.nextInt(4); number++) {
                arrivals.add(rules(revision, number, byRules[random.nextInt(byRules.length)]));
            }
            for (int number = 1; number <= random.nextInt(3); number++) {
                arrivals.add(editor(revision, number, byEditor[random.nextInt(byEditor.length)]));
            }
        }
        return arrivals;
    }

    private static CommentState fold(List<UnaryOperator<CommentState>> arrivals) {
        CommentState state = CommentState.UNKNOWN;
        for (UnaryOperator<CommentState> arrival : arrivals) {
            state = arrival.apply(state);
        }
        return state;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static CommentState after(UnaryOperator<CommentState>... arrivals) {
        return fold(List.of(arrivals));
    }

    private static UnaryOperator<CommentState> text(int revision) {
        return state -> state.withText(revision);
    }

    private static UnaryOperator<CommentState> rules(int revision, int number, Verdict verdict) {
        return state -> state.withFact(fact(revision, Source.RULES, number, verdict));
    }

    private static UnaryOperator<CommentState> editor(int revision, int number, Verdict verdict) {
        return state -> state.withFact(fact(revision, Source.EDITOR, number, verdict));
    }

    private static Fact fact(int revision, Source source, int number, Verdict verdict) {
        return new Fact(revision, source, number, verdict, T0.plusSeconds(number));
    }
}
