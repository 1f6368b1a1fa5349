package moderato.rules;

import java.time.Instant;
import moderato.contracts.Article;
import moderato.contracts.Author;
import moderato.contracts.Comment;
import org.jspecify.annotations.Nullable;

/** A comment of which a test says only what it is about. */
record CommentBuilder(String name, @Nullable String website, String body) {
    static CommentBuilder aComment() {
        return new CommentBuilder("Ann", null, "I agree.");
    }

    CommentBuilder by(String author) {
        return new CommentBuilder(author, website, body);
    }

    CommentBuilder from(String authorsWebsite) {
        return new CommentBuilder(name, authorsWebsite, body);
    }

    Comment saying(String text) {
        return new CommentBuilder(name, website, text).build();
    }

    Comment build() {
        return new Comment(
                "0190a000-0000-8000-8000-000000000001",
                1,
                "demo",
                Comment.DEFAULT_SECTION,
                new Article("a1", null, null),
                null,
                new Author(name, "ann@example.org", website, "AAAAAAAAAAAAAAAAAAAAAA"),
                body,
                Instant.EPOCH);
    }
}
