package moderato.rules;

import java.util.List;
import moderato.contracts.Finding;
import moderato.contracts.Verdict;

/**
 * What the rules say of a comment.
 *
 * @param findings the strictest first, and among equals by their rules' ids
 * @param moreFindings how many are left out
 * @param shadow what rules in mode {@code shadow} found; the verdict does not rest on it
 * @param policyVersion by which policy
 */
public record Judgement(
        Verdict verdict, List<Finding> findings, int moreFindings, List<Finding> shadow, String policyVersion) {
    public Judgement {
        findings = List.copyOf(findings);
        shadow = List.copyOf(shadow);
    }
}
