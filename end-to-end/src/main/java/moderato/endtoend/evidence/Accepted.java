package moderato.endtoend.evidence;

import moderato.contracts.Verdict;

/**
 * A 202.
 *
 * @param number of the submission; sent again under its key, it has the same number
 * @param due the verdict that the rules must give it
 */
public record Accepted(int number, String id, Verdict due) {}
