package moderato.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.Span;
import moderato.contracts.Verdict;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.CouldNotBeCheckedException;
import moderato.rules.comment.Field;
import moderato.rules.comment.History;
import moderato.rules.policy.Policy;
import moderato.rules.policy.Rule;
import moderato.rules.policy.Scope;
import moderato.rules.text.CommentText;

/** What holds of every judgement, whatever the comment and the policy. */
public final class SoundJudgement {
    private SoundJudgement() {}

    /** The judgement, once it has been looked at; fails when anything about it is wrong. */
    public static Judgement of(Comment comment, Policy policy) {
        Judgement judgement = judge(comment, policy);
        for (Finding finding : judgement.findings()) {
            assertThat(finding.sentence()).hasSizeLessThan(1_000);
            finding.spans().forEach(span -> assertWhole(span, comment));
        }
        if (!allRulesAnswer(comment, policy)) {
            assertThat(judgement.verdict()).isNotEqualTo(Verdict.APPROVED);
        }
        assertThat(judge(comment, reversed(policy))).isEqualTo(judgement);
        return judgement;
    }

    /**
     * Whether no rule that must be checked gave up. Asks the conditions themselves, as a rule takes whatever a condition
     * throws for “could not be checked”: only giving up is right, anything else is a fault and is thrown here.
     */
    private static boolean allRulesAnswer(Comment comment, Policy policy) {
        CheckedComment checked = new CheckedComment(comment, Instant.EPOCH, History.NONE, policy.matchers());
        boolean answered = true;
        for (Rule rule : policy.rules()) {
            try {
                rule.condition().test(checked);
            } catch (CouldNotBeCheckedException e) {
                answered &= rule.mode() != Rule.Mode.LIVE
                        || rule.onError() == Rule.OnError.SKIP
                        || !rule.scope().equals(Scope.ALL);
            }
        }
        return answered;
    }

    private static void assertWhole(Span span, Comment comment) {
        Field field = Arrays.stream(Field.values())
                .filter(it -> it.path().equals(span.field()))
                .findFirst()
                .orElseThrow();
        CommentText text = CommentText.of(String.valueOf(field.of(comment)));
        assertThat(span.end()).isLessThanOrEqualTo(text.original().length());
        assertThat(text.graphemeStart(span.start())).as("%s", span).isEqualTo(span.start());
        assertThat(text.graphemeEnd(span.end())).as("%s", span).isEqualTo(span.end());
    }

    private static Policy reversed(Policy policy) {
        List<Rule> rules = policy.rules().reversed();
        return new Policy(
                rules,
                policy.matchers(),
                policy.mode(),
                policy.thresholds(),
                policy.closeAfterDays(),
                policy.version());
    }

    private static Judgement judge(Comment comment, Policy policy) {
        return Moderator.judge(comment, Instant.EPOCH, policy, History.NONE);
    }
}
