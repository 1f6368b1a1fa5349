package moderato.rules.policy;

import java.util.List;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.CouldNotBeCheckedException;
import moderato.rules.comment.History;
import moderato.rules.comment.History.Standing;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One test of a comment: a condition, and the frame that says for which comments it holds and what it asks for. Pure.
 *
 * @param id its name within the policy, {@code [a-z0-9-]{1,63}}, as findings and metrics say it
 * @param reason what editors are told beside what was found, null for nothing
 * @param mostHits within an hour; from there on it holds what it would have rejected, null for any number
 */
public record Rule(
        String id,
        Mode mode,
        Condition condition,
        Effect effect,
        Scope scope,
        @Nullable String reason,
        @Nullable Integer mostHits,
        OnError onError) {
    /** Whether what a rule finds counts. */
    public enum Mode {
        LIVE,
        /** Measured, and never acted on. */
        SHADOW,
        OFF
    }

    /** What becomes of a comment that a rule could not check. */
    public enum OnError {
        HOLD,
        SKIP
    }

    /** A rule without conditions on the comment's place, time or author. */
    public static Rule of(String id, Condition condition, Effect effect) {
        return new Rule(id, Mode.LIVE, condition, effect, Scope.ALL, null, null, OnError.HOLD);
    }

    /** Whether it is asked at all: in this section, under this article, of this author and at this time. */
    public boolean isFor(CheckedComment comment) {
        return mode != Mode.OFF && scope.holds(comment);
    }

    /** What it says; null when it has nothing to say. */
    public @Nullable Report check(CheckedComment comment) {
        if (!isFor(comment)) {
            return null;
        }
        try {
            Evidence evidence = condition.test(comment);
            return evidence == null ? null : report(evidence, comment);
        } catch (CouldNotBeCheckedException e) {
            return unchecked(String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            return unchecked("the text was too much for it");
        } catch (VirtualMachineError e) {
            // The machine's failure, not the text's: the next replay would get another verdict. It ends the thread, and
            // the comment is judged again.
            throw e;
        } catch (Throwable e) {
            return unchecked("it failed with " + e.getClass().getSimpleName()); // its message may quote the comment
        }
    }

    private @Nullable Report report(Evidence evidence, CheckedComment comment) {
        History history = comment.history();
        Outcome outcome = effect.outcome();
        if (outcome == Outcome.APPROVE && history.author() == Standing.READER) {
            return null; // approval is for authors who have earned it
        }
        String why = reason == null ? "" : " (" + reason + ")";
        if (outcome == Outcome.REJECT && evidence.lookAlike()) {
            outcome = Outcome.HOLD;
        }
        if (mostHits != null && history.hits(id) >= mostHits && outcome != Outcome.SCORE && outcome != Outcome.HOLD) {
            outcome = Outcome.HOLD;
            why += "; held, since this rule found more than " + mostHits + " within the hour";
        }
        Integer score = outcome == Outcome.SCORE ? effect.score() : null;
        Finding finding = new Finding(
                id,
                outcome,
                score,
                evidence.value(),
                evidence.threshold(),
                evidence.sentence() + why,
                comment.whole(evidence.spans()));
        return new Report(finding, false, evidence.lookAlike());
    }

    private @Nullable Report unchecked(String why) {
        if (onError == OnError.SKIP) {
            return null;
        }
        String sentence = "The rule “" + id + "” could not be checked (" + why + ")";
        return new Report(new Finding(id, Outcome.HOLD, null, null, null, sentence, List.of()), true, false);
    }
}
