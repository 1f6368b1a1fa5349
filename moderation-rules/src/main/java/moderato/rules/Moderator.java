package moderato.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import moderato.contracts.Comment;
import moderato.contracts.CommentModerated;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import moderato.contracts.Verdict;

/** Judges a comment by a policy. The rules report, all of them; this acts once, on the strictest outcome. */
public final class Moderator {
    private Moderator() {}

    public static Judgement judge(Comment comment, Policy policy) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            check(rule, comment).ifPresent(findings::add);
        }
        findings.sort(Comparator.comparing(Finding::outcome).reversed());
        int kept = Math.min(findings.size(), CommentModerated.MAX_FINDINGS);
        return new Judgement(verdict(findings), findings.subList(0, kept), findings.size() - kept, policy.version());
    }

    /**
     * Doubt holds: whatever a rule throws is a finding, a stack overflow too, since it comes of the text. The other
     * failures of the virtual machine, such as no memory, come of the machine: a verdict that rests on one would be
     * another at the next replay, so they end the thread, and the comment is judged again.
     */
    private static Optional<Finding> check(Rule rule, Comment comment) {
        try {
            return rule.check(comment);
        } catch (StackOverflowError e) {
            return Optional.of(couldNotBeChecked(rule, e));
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            return Optional.of(couldNotBeChecked(rule, e));
        }
    }

    /** Without the failure's message, which may quote the comment. */
    private static Finding couldNotBeChecked(Rule rule, Throwable failure) {
        String sentence = "The rule “" + rule.id() + "” could not be checked ("
                + failure.getClass().getSimpleName() + ")";
        return new Finding(rule.id(), Outcome.HOLD, null, null, null, sentence, List.of());
    }

    private static Verdict verdict(List<Finding> strictestFirst) {
        if (strictestFirst.isEmpty()) {
            return Verdict.APPROVED;
        }
        return switch (strictestFirst.getFirst().outcome()) {
            case REJECT -> Verdict.REJECTED;
            case HOLD -> Verdict.HELD;
            case SCORE, APPROVE -> Verdict.APPROVED;
        };
    }
}
