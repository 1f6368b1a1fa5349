package moderato.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import moderato.contracts.Comment;
import moderato.contracts.CommentModerated;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import moderato.contracts.Verdict;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.History;
import moderato.rules.policy.ModerationMode;
import moderato.rules.policy.Policy;
import moderato.rules.policy.Report;
import moderato.rules.policy.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Judges a comment by a policy. The rules report, all of them; this acts once. A reject beats all. What could not be
 * checked, and a mode in which editors decide, beat an approve; an approve beats holds and scores.
 */
public final class Moderator {
    private static final Comparator<Finding> STRICTEST_FIRST =
            Comparator.comparing(Finding::outcome).reversed().thenComparing(Finding::rule);

    private final Policy policy;
    private final List<Finding> findings = new ArrayList<>(4);
    private final List<Finding> shadow = new ArrayList<>(0);
    private int score;
    private int scoreWithoutLookAlikes;
    private boolean undecided;

    private Moderator(Policy policy) {
        this.policy = policy;
    }

    /**
     * What the policy says of a comment.
     *
     * @param at the comment's time: when it was appended to the log
     * @param history what is remembered of what came before it
     */
    public static Judgement judge(Comment comment, Instant at, Policy policy, History history) {
        return new Moderator(policy).judge(new CheckedComment(comment, at, history, policy.matchers()));
    }

    private Judgement judge(CheckedComment comment) {
        for (Rule rule : policy.rules()) {
            Report report = rule.check(comment);
            if (report != null && rule.mode() == Rule.Mode.SHADOW) {
                shadow.add(report.finding());
            } else if (report != null) {
                take(report);
            }
        }
        addIfPresent(ofScore());
        addIfPresent(ofMode(policy.modeAt(comment.at(), comment.history().articleOpened())));
        findings.sort(STRICTEST_FIRST);
        shadow.sort(STRICTEST_FIRST);
        int kept = Math.min(findings.size(), CommentModerated.MAX_FINDINGS);
        return new Judgement(verdict(), findings.subList(0, kept), findings.size() - kept, shadow, policy.version());
    }

    private void take(Report report) {
        Finding finding = report.finding();
        findings.add(finding);
        undecided |= report.unchecked();
        Integer points = finding.score();
        if (points != null) {
            score += points;
            scoreWithoutLookAlikes += report.lookAlike() ? 0 : points;
        }
    }

    private void addIfPresent(@Nullable Finding finding) {
        if (finding != null) {
            findings.add(finding);
        }
    }

    private @Nullable Finding ofScore() {
        int reject = policy.thresholds().reject();
        int hold = policy.thresholds().hold();
        if (scoreWithoutLookAlikes >= reject) {
            return ofScore(Outcome.REJECT, scoreWithoutLookAlikes, reject);
        }
        return score >= hold ? ofScore(Outcome.HOLD, score, hold) : null;
    }

    private static Finding ofScore(Outcome outcome, int sum, int threshold) {
        String sentence = "The scores add up to " + sum + ", at least " + threshold;
        return new Finding(Policy.SCORE, outcome, null, (double) sum, (double) threshold, sentence, List.of());
    }

    private @Nullable Finding ofMode(ModerationMode mode) {
        String sentence = switch (mode) {
            case POST_MODERATED -> "";
            case PRE_MODERATED -> "An editor reads every comment of this section before it appears";
            case CLOSED -> "The section takes no comments any more";
        };
        if (sentence.isEmpty()) {
            return null;
        }
        undecided = true;
        return new Finding(Policy.MODE, Outcome.HOLD, null, null, null, sentence, List.of());
    }

    private Verdict verdict() {
        boolean rejected = has(Outcome.REJECT);
        boolean held = undecided || (has(Outcome.HOLD) && !has(Outcome.APPROVE));
        return rejected ? Verdict.REJECTED : held ? Verdict.HELD : Verdict.APPROVED;
    }

    private boolean has(Outcome outcome) {
        for (Finding finding : findings) {
            if (finding.outcome() == outcome) {
                return true;
            }
        }
        return false;
    }
}
