package moderato.rules;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import moderato.contracts.Comment;
import moderato.contracts.CommentModerated;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import moderato.contracts.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModeratorTest {
    private static final Comment COMMENT = aComment().build();

    @Test
    void aCommentInWhichNothingIsFoundIsApproved() {
        Judgement judgement = Moderator.judge(COMMENT, Policy.DEFAULT);

        assertThat(judgement).isEqualTo(new Judgement(Verdict.APPROVED, List.of(), 0, Policy.DEFAULT.version()));
    }

    @ParameterizedTest
    @CsvSource({
        "HOLD, HELD",
        "REJECT, REJECTED",
        "SCORE, APPROVED",
        "APPROVE, APPROVED",
        "HOLD REJECT, REJECTED",
        "APPROVE HOLD, HELD",
        "APPROVE SCORE HOLD REJECT, REJECTED",
    })
    void theStrictestOutcomeWinsInEveryOrderOfTheRules(String outcomes, Verdict verdict) {
        List<Rule> rules = new ArrayList<>();
        for (String outcome : outcomes.split(" ", -1)) {
            rules.add(finds(Outcome.valueOf(outcome)));
        }

        for (int turn = 0; turn < rules.size(); turn++) {
            Collections.rotate(rules, 1);
            assertThat(judge(rules).verdict()).isEqualTo(verdict);
        }
    }

    @Test
    void asksEveryRuleAndNamesTheStrictestFirst() {
        Judgement judgement = judge(List.of(finds(Outcome.HOLD), finds(Outcome.REJECT), finds(Outcome.SCORE)));

        assertThat(judgement.findings())
                .extracting(Finding::outcome)
                .containsExactly(Outcome.REJECT, Outcome.HOLD, Outcome.SCORE);
    }

    @Test
    void aRuleThatThrowsHolds() {
        List<Supplier<Optional<Finding>>> failures = List.of(
                () -> {
                    throw new IllegalStateException("a secret text");
                },
                () -> {
                    throw new AssertionError("a secret text");
                },
                () -> {
                    throw new NoClassDefFoundError();
                },
                () -> overflow(0));
        for (Supplier<Optional<Finding>> failure : failures) {
            Judgement judgement = judge(List.of(rule("broken", failure)));

            assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
            assertThat(judgement.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("broken");
                assertThat(finding.outcome()).isEqualTo(Outcome.HOLD);
                assertThat(finding.sentence())
                        .startsWith("The rule “broken” could not be checked")
                        .doesNotContain("secret");
            });
        }
    }

    @Test
    void theOtherRulesAreStillAskedWhenOneThrows() {
        Judgement judgement = judge(List.of(throwing(AssertionError::new), finds(Outcome.REJECT)));

        assertThat(judgement.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(judgement.findings()).hasSize(2);
    }

    @Test
    void aMachineWithoutMemoryGivesNoVerdict() {
        assertThatThrownBy(() -> judge(List.of(throwing(OutOfMemoryError::new))))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void findingsBeyondTheMostAreCountedAndTheStrictestKept() {
        List<Rule> rules = new ArrayList<>(
                IntStream.range(0, 60).mapToObj(i -> finds(Outcome.HOLD)).toList());
        rules.add(finds(Outcome.REJECT));

        Judgement judgement = judge(rules);

        assertThat(judgement.findings()).hasSize(CommentModerated.MAX_FINDINGS);
        assertThat(judgement.findings().getFirst().outcome()).isEqualTo(Outcome.REJECT);
        assertThat(judgement.moreFindings()).isEqualTo(11);
    }

    private static Judgement judge(List<Rule> rules) {
        return Moderator.judge(COMMENT, new Policy(rules, "test"));
    }

    private static Rule finds(Outcome outcome) {
        return rule(
                outcome.word(),
                () -> Optional.of(new Finding(outcome.word(), outcome, null, null, null, "found", List.of())));
    }

    private static Rule throwing(Supplier<Error> failure) {
        return rule("broken", () -> {
            throw failure.get();
        });
    }

    private static Rule rule(String id, Supplier<Optional<Finding>> check) {
        return new Rule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Optional<Finding> check(Comment comment) {
                return check.get();
            }
        };
    }

    private static Optional<Finding> overflow(int depth) {
        return depth < 0 ? Optional.empty() : overflow(depth + 1);
    }
}
