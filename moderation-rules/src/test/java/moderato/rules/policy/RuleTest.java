package moderato.rules.policy;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.History;
import moderato.rules.comment.History.Standing;
import moderato.rules.comment.Spans;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Evidence;
import moderato.rules.policy.Rule.Mode;
import moderato.rules.policy.Rule.OnError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The frame around a rule")
class RuleTest {
    private static final Instant AT = Instant.parse("2026-12-30T23:59:59.999Z");
    private static final Condition ALWAYS = comment -> Evidence.of("Found", Spans.NONE);

    @Test
    void keepsItToSectionsAndArticles() {
        Rule sports = with(new Scope(Set.of("sports"), Set.of(), Set.of(), null));
        Rule derby = with(new Scope(Set.of(), Set.of("derby"), Set.of(), null));

        assertThat(finding(sports, aComment().in("sports").build(), History.NONE))
                .isNotNull();
        assertThat(finding(sports, aComment().in("world").build(), History.NONE))
                .isNull();
        assertThat(finding(derby, aComment().under("derby", null).build(), History.NONE))
                .isNotNull();
        assertThat(finding(derby, aComment().under("other", null).build(), History.NONE))
                .isNull();
    }

    @Test
    void exemptsAuthorsByTheirStanding() {
        Rule rule = with(new Scope(Set.of(), Set.of(), Set.of(Standing.TRUSTED), null));

        assertThat(finding(rule, aComment().build(), by(Standing.TRUSTED))).isNull();
        assertThat(finding(rule, aComment().build(), by(Standing.STAFF))).isNotNull();
        assertThat(finding(rule, aComment().build(), by(Standing.READER))).isNotNull();
    }

    @Test
    void expiresByTheCommentsTimeAndNoClock() {
        Rule holds = with(new Scope(Set.of(), Set.of(), Set.of(), AT.plusMillis(1)));
        Rule expired = with(new Scope(Set.of(), Set.of(), Set.of(), AT));

        assertThat(finding(holds, aComment().build(), History.NONE)).isNotNull();
        assertThat(finding(expired, aComment().build(), History.NONE)).isNull();
    }

    @Test
    void aFloodTurnsRejectIntoHoldAndNothingElse() {
        Rule rule = new Rule("r", Mode.LIVE, ALWAYS, Effect.of(Outcome.REJECT), Scope.ALL, null, 10, OnError.HOLD);
        Rule scores = new Rule("r", Mode.LIVE, ALWAYS, new Effect(Outcome.SCORE, 2), Scope.ALL, null, 10, OnError.HOLD);

        assertThat(finding(rule, aComment().build(), hits(9)))
                .extracting(Finding::outcome)
                .isEqualTo(Outcome.REJECT);
        assertThat(finding(rule, aComment().build(), hits(10)))
                .extracting(Finding::outcome, Finding::sentence)
                .containsExactly(Outcome.HOLD, "Found; held, since this rule found more than 10 within the hour");
        assertThat(finding(scores, aComment().build(), hits(10)))
                .extracting(Finding::outcome)
                .isEqualTo(Outcome.SCORE);
    }

    @Test
    void tellsTheReasonBesideWhatWasFound() {
        Rule rule =
                new Rule("r", Mode.LIVE, ALWAYS, Effect.of(Outcome.HOLD), Scope.ALL, "our rule 4", null, OnError.HOLD);

        assertThat(finding(rule, aComment().build(), History.NONE))
                .extracting(Finding::sentence)
                .isEqualTo("Found (our rule 4)");
    }

    private static Rule with(Scope scope) {
        return new Rule("r", Mode.LIVE, ALWAYS, Effect.of(Outcome.HOLD), scope, null, null, OnError.HOLD);
    }

    private static History by(Standing standing) {
        return new History(standing, Map.of(), null);
    }

    private static History hits(int count) {
        return new History(Standing.READER, Map.of("r", count), null);
    }

    private static @Nullable Finding finding(Rule rule, Comment comment, History history) {
        Report report = rule.check(new CheckedComment(comment, AT, history, List.of()));
        return report == null ? null : report.finding();
    }
}
