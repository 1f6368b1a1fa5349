package moderato.intake.submission;

import org.jspecify.annotations.Nullable;

/**
 * What a reader sent, not checked yet. It has the fields that a reader may set, and no others: the rest of the comment
 * is ours to say.
 */
record Submission(
        @Nullable String site,
        @Nullable Article article,
        @Nullable String inReplyTo,
        @Nullable Author author,
        @Nullable String body) {

    record Article(
            @Nullable String id,
            @Nullable String url,
            @Nullable String title) {
        static final Article NONE = new Article(null, null, null);
    }

    record Author(
            @Nullable String name,
            @Nullable String email,
            @Nullable String website) {
        static final Author NONE = new Author(null, null, null);
    }
}
