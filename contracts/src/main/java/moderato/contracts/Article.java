package moderato.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The article that a comment is posted under.
 *
 * @param id any string of 1 to 200 characters, often the canonical URL
 * @param url where the article is read, on one of the site's origins, if the reader's page named it
 * @param title as the reader's page sent it, unverified: shown to editors and to nobody else
 */
public record Article(
        String id, @Nullable String url, @Nullable String title) {
    public Article {
        requireNonNull(id, "article.id");
    }
}
