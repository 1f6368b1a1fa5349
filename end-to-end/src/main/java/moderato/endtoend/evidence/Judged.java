package moderato.endtoend.evidence;

import moderato.contracts.Verdict;

/** A committed record of {@code comments-moderated}. */
public record Judged(String id, Verdict verdict) {}
