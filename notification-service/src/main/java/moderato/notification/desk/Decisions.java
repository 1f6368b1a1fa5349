package moderato.notification.desk;

import java.util.ArrayList;
import java.util.List;
import moderato.contracts.Verdict;
import moderato.edge.FieldProblem;
import moderato.edge.ProblemException;
import moderato.notification.queue.ReviewRequest;
import moderato.notification.queue.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads what an editor sent, and refuses what is none. */
final class Decisions {
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_NOTE = 2_000;

    private Decisions() {}

    static ReviewRequest request(HeldController.Decision decision, @Nullable String ifMatch) {
        List<FieldProblem> problems = new ArrayList<>();
        Verdict verdict = verdict(decision.verdict());
        if (verdict == null) {
            problems.add(new FieldProblem("verdict", "must be approved or rejected"));
        }
        check("reason", decision.reason(), LONGEST_REASON, problems);
        check("note", decision.note(), LONGEST_NOTE, problems);
        if (verdict == null || !problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new ReviewRequest(verdict, decision.revision(), seen(ifMatch), decision.reason(), decision.note());
    }

    static @Nullable Verdict verdict(@Nullable String word) {
        return "approved".equals(word) ? Verdict.APPROVED : "rejected".equals(word) ? Verdict.REJECTED : null;
    }

    private static @Nullable Version seen(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        return Version.of(ifMatch)
                .orElseThrow(() -> ProblemException.of(
                        HttpStatus.PRECONDITION_FAILED, "If-Match must be the ETag of the comment as you saw it."));
    }

    private static void check(String field, @Nullable String text, int longest, List<FieldProblem> problems) {
        if (text != null && (text.length() > longest || text.codePoints().anyMatch(Decisions::isUnfit))) {
            problems.add(new FieldProblem(field, "must be a text of at most " + longest + " characters"));
        }
    }

    /** A control, or half of a surrogate pair. */
    private static boolean isUnfit(int point) {
        boolean layout = point == '\n' || point == '\r' || point == '\t';
        return !layout && (Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }
}
