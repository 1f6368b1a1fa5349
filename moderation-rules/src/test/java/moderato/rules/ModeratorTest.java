package moderato.rules;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import moderato.contracts.Comment;
import moderato.contracts.CommentModerated;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import moderato.contracts.Verdict;
import moderato.rules.comment.CouldNotBeCheckedException;
import moderato.rules.comment.History;
import moderato.rules.comment.History.Standing;
import moderato.rules.comment.Spans;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Evidence;
import moderato.rules.document.Yaml;
import moderato.rules.policy.Effect;
import moderato.rules.policy.Policy;
import moderato.rules.policy.Rule;
import moderato.rules.site.SitePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModeratorTest {
    private static final Comment COMMENT = aComment().build();
    private static final Instant AT = Instant.parse("2026-11-25T12:00:00Z");
    private static final History TRUSTED = new History(Standing.TRUSTED, Map.of(), null);
    private static final Condition ALWAYS = comment -> Evidence.of("found", Spans.NONE);

    @Test
    void aCommentInWhichNothingIsFoundIsApproved() {
        Policy policy = SitePolicy.DEFAULT.policy();

        assertThat(Moderator.judge(COMMENT, AT, policy, History.NONE))
                .isEqualTo(new Judgement(Verdict.APPROVED, List.of(), 0, List.of(), policy.version()));
    }

    @ParameterizedTest
    @CsvSource({
        "hold, reader, HELD",
        "reject, reader, REJECTED",
        "score 4, reader, APPROVED",
        "score 5, reader, HELD",
        "score 4 + score 1, reader, HELD",
        "approve, reader, APPROVED",
        "hold + reject, reader, REJECTED",
        "approve + hold, reader, HELD",
        "approve + hold, trusted, APPROVED",
        "approve + score 5, trusted, APPROVED",
        "approve + hold + reject, trusted, REJECTED",
        "approve + score 2 + hold + reject, reader, REJECTED",
    })
    void theVerdictFollowsFromTheOutcomesInEveryOrderOfTheRules(String outcomes, String author, Verdict verdict) {
        List<Rule> rules = new ArrayList<>();
        for (String outcome : outcomes.split(" \\+ ", -1)) {
            rules.add(Rule.of("rule-" + rules.size(), ALWAYS, effect(outcome)));
        }
        History history = author.equals("trusted") ? TRUSTED : History.NONE;
        List<Judgement> judgements = new ArrayList<>();

        for (int turn = 0; turn < rules.size(); turn++) {
            Collections.rotate(rules, 1);
            judgements.add(Moderator.judge(COMMENT, AT, Policy.of(rules, "test"), history));
        }

        assertThat(judgements).extracting(Judgement::verdict).containsOnly(verdict);
        assertThat(judgements).containsOnly(judgements.getFirst());
    }

    @Test
    void asksEveryRuleAndNamesTheStrictestFirst() {
        Judgement judgement = judge(
                Rule.of("b", ALWAYS, effect("hold")),
                Rule.of("a", ALWAYS, effect("hold")),
                Rule.of("c", ALWAYS, effect("reject")),
                Rule.of("d", ALWAYS, effect("score 2")));

        assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("c", "a", "b", "d");
        assertThat(judgement.findings().getLast().score()).isEqualTo(2);
    }

    @Test
    void theSumOfScoresIsAFinding() {
        Judgement judgement = judge(Rule.of("a", ALWAYS, effect("score 3")), Rule.of("b", ALWAYS, effect("score 4")));

        assertThat(judgement.findings().getFirst())
                .isEqualTo(new Finding(
                        "score", Outcome.HOLD, null, 7.0, 5.0, "The scores add up to 7, at least 5", List.of()));
    }

    @Test
    void lookAlikesAloneHoldAtMost() {
        Condition lookAlike = comment -> new Evidence(null, null, "looks so", List.of(), true);
        Policy policy = SitePolicy.of(Yaml.read("extends: nothing\nthresholds: {hold: 1, reject: 3}"))
                .policy();
        Rule scores = Rule.of("a", lookAlike, effect("score 9"));
        Policy scoring = new Policy(
                List.of(scores), List.of(), policy.mode(), policy.thresholds(), policy.closeAfterDays(), "test");

        assertThat(judge(Rule.of("a", lookAlike, effect("reject"))).verdict()).isEqualTo(Verdict.HELD);
        assertThat(Moderator.judge(COMMENT, AT, scoring, History.NONE).verdict())
                .isEqualTo(Verdict.HELD);
    }

    @Test
    void aRuleThatThrowsHoldsEvenATrustedAuthorsComment() {
        List<Supplier<Throwable>> failures = List.of(
                () -> new IllegalStateException("a secret text"),
                () -> new AssertionError("a secret text"),
                NoClassDefFoundError::new,
                () -> new CouldNotBeCheckedException("it takes too long"),
                StackOverflowError::new);
        for (Supplier<Throwable> failure : failures) {
            Judgement judgement = Moderator.judge(
                    COMMENT,
                    AT,
                    Policy.of(List.of(Rule.of("a", ALWAYS, effect("approve")), throwing(failure)), "test"),
                    TRUSTED);

            assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
            assertThat(judgement.findings().getFirst().sentence())
                    .startsWith("The rule “broken” could not be checked (")
                    .doesNotContain("secret");
        }
    }

    @Test
    void theOtherRulesAreStillAskedWhenOneThrows() {
        Judgement judgement = judge(throwing(AssertionError::new), Rule.of("a", ALWAYS, effect("reject")));

        assertThat(judgement.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(judgement.findings()).hasSize(2);
    }

    @Test
    void aMachineWithoutMemoryGivesNoVerdict() {
        assertThatThrownBy(() -> judge(throwing(OutOfMemoryError::new))).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void findingsBeyondTheMostAreCountedAndTheStrictestKept() {
        List<Rule> rules = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(i -> Rule.of("r" + i, ALWAYS, effect("hold")))
                .toList());
        rules.add(Rule.of("z", ALWAYS, effect("reject")));

        Judgement judgement = judge(rules.toArray(Rule[]::new));

        assertThat(judgement.findings()).hasSize(CommentModerated.MAX_FINDINGS);
        assertThat(judgement.findings().getFirst().outcome()).isEqualTo(Outcome.REJECT);
        assertThat(judgement.moreFindings()).isEqualTo(11);
    }

    @Test
    void shadowRulesAreReportedApartAndNeverActedOn() {
        TestedRule shadow = TestedRule.of("when: {links: {max: 0}}\n    outcome: reject\n    mode: shadow");
        TestedRule off = TestedRule.of("when: {links: {max: 0}}\n    outcome: reject\n    mode: off");
        Comment comment = aComment().saying("http://a.org");

        assertThat(shadow.judge(comment).verdict()).isEqualTo(Verdict.APPROVED);
        assertThat(shadow.judge(comment).findings()).isEmpty();
        assertThat(shadow.judge(comment).shadow()).extracting(Finding::outcome).containsExactly(Outcome.REJECT);
        assertThat(off.judge(comment).shadow()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PRE_MODERATED, An editor reads every comment of this section before it appears",
        "CLOSED, The section takes no comments any more",
    })
    void aModeInWhichEditorsDecideHoldsAll(String mode, String sentence) {
        String word = mode.toLowerCase(Locale.ROOT).replace('_', '-');
        Policy policy = SitePolicy.of(Yaml.read("mode: " + word)).policy();

        Judgement judgement = Moderator.judge(COMMENT, AT, policy, TRUSTED);

        assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
        assertThat(judgement.findings()).extracting(Finding::sentence).containsExactly(sentence);
    }

    @Test
    void anArticleClosesSomeDaysAfterItsFirstComment() {
        Policy policy = SitePolicy.of(Yaml.read("close-after-days: 14")).policy();

        assertThat(verdict(policy, new History(Standing.READER, Map.of(), AT.minusSeconds(14 * 86_400))))
                .isEqualTo(Verdict.HELD);
        assertThat(verdict(policy, new History(Standing.READER, Map.of(), AT.minusSeconds(14 * 86_400 - 1))))
                .isEqualTo(Verdict.APPROVED);
        assertThat(verdict(policy, History.NONE)).isEqualTo(Verdict.APPROVED);
    }

    private static Verdict verdict(Policy policy, History history) {
        return Moderator.judge(COMMENT, AT, policy, history).verdict();
    }

    private static Judgement judge(Rule... rules) {
        return Moderator.judge(COMMENT, AT, Policy.of(List.of(rules), "test"), History.NONE);
    }

    private static Effect effect(String outcome) {
        return outcome.startsWith("score ")
                ? new Effect(Outcome.SCORE, Integer.parseInt(outcome.substring(6)))
                : Effect.of(Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
    }

    private static Rule throwing(Supplier<? extends Throwable> failure) {
        return Rule.of("broken", comment -> sneak(failure.get()), effect("score 1"));
    }

    @SuppressWarnings("unchecked") // throws what a rule could not declare
    private static <T extends Throwable> Evidence sneak(Throwable failure) throws T {
        throw (T) failure;
    }
}
