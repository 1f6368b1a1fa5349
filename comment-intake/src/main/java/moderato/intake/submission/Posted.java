package moderato.intake.submission;

import org.jspecify.annotations.Nullable;

/**
 * One request, read.
 *
 * @param keyField where the key stood, for a problem with it
 * @param key the Idempotency-Key
 */
record Posted(
        Submission submission, String keyField, @Nullable String key) {}
