package moderato.rules;

import java.util.List;
import moderato.contracts.Finding;
import moderato.contracts.Verdict;

/**
 * What the rules say of a comment.
 *
 * @param findings the strictest first
 * @param moreFindings how many are left out
 * @param policyVersion by which policy
 */
public record Judgement(Verdict verdict, List<Finding> findings, int moreFindings, String policyVersion) {
    public Judgement {
        findings = List.copyOf(findings);
    }
}
