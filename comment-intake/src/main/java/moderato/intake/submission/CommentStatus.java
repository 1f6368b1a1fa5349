package moderato.intake.submission;

import moderato.contracts.Status;

/** A comment and what has become of it. */
record CommentStatus(String id, Status status) {}
