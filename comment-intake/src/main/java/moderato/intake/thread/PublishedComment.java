package moderato.intake.thread;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A comment as anybody may see it. */
public record PublishedComment(String id, @Nullable String inReplyTo, Author author, String body, Instant publishedAt) {

    /** Its author, without what is never published. */
    public record Author(String name, @Nullable String website) {}
}
