package moderato.rules;

import java.time.Instant;
import moderato.contracts.Article;
import moderato.contracts.Author;
import moderato.contracts.Comment;
import org.jspecify.annotations.Nullable;

/** A comment of which a test says only what it is about. */
public record CommentBuilder(
        String name, String email, @Nullable String website, String section, Article article, String body) {
    public static CommentBuilder aComment() {
        return new CommentBuilder(
                "Ann", "ann@example.org", null, Comment.DEFAULT_SECTION, new Article("a1", null, null), "I agree.");
    }

    public CommentBuilder by(String author) {
        return new CommentBuilder(author, email, website, section, article, body);
    }

    public CommentBuilder mailing(String address) {
        return new CommentBuilder(name, address, website, section, article, body);
    }

    public CommentBuilder from(String authorsWebsite) {
        return new CommentBuilder(name, email, authorsWebsite, section, article, body);
    }

    public CommentBuilder in(String itsSection) {
        return new CommentBuilder(name, email, website, itsSection, article, body);
    }

    public CommentBuilder under(String articleId, @Nullable String url) {
        return new CommentBuilder(name, email, website, section, new Article(articleId, url, null), body);
    }

    public Comment saying(String text) {
        return new CommentBuilder(name, email, website, section, article, text).build();
    }

    public Comment build() {
        return new Comment(
                "0190a000-0000-8000-8000-000000000001",
                1,
                "demo",
                section,
                article,
                null,
                new Author(name, email, website, "AAAAAAAAAAAAAAAAAAAAAA"),
                body,
                Instant.EPOCH);
    }
}
