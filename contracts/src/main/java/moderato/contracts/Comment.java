package moderato.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wrote.
 *
 * @param id a UUIDv8 in its canonical lower-case form
 * @param revision 1, and one more with each edit; id and revision together name one text
 * @param site the tenant, {@code [a-z0-9-]{1,63}}; the key of every topic
 * @param section as resolved by comment-intake from the article's URL, never as the reader said
 * @param inReplyTo the id of the published comment that this one answers
 * @param body plain text of 1 to 10,000 UTF-16 units
 * @param submittedAt by comment-intake's clock; for display, never for ordering
 */
public record Comment(
        String id,
        int revision,
        String site,
        String section,
        Article article,
        @Nullable String inReplyTo,
        Author author,
        String body,
        Instant submittedAt) {

    /** The section of an article that no path prefix of its site's document matches. */
    public static final String DEFAULT_SECTION = "default";

    public Comment {
        requireNonNull(id, "comment.id");
        requireNonNull(site, "comment.site");
        requireNonNull(section, "comment.section");
        requireNonNull(article, "comment.article");
        requireNonNull(author, "comment.author");
        requireNonNull(body, "comment.body");
        requireNonNull(submittedAt, "comment.submittedAt");
        if (revision < 1) {
            throw new IllegalArgumentException("comment.revision must be at least 1");
        }
    }
}
