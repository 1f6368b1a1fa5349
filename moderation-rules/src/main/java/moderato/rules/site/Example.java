package moderato.rules.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import moderato.contracts.Article;
import moderato.contracts.Author;
import moderato.contracts.Comment;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Node;
import moderato.rules.document.Place;
import moderato.rules.document.Values;
import org.jspecify.annotations.Nullable;

/**
 * A comment that a rule must match, or must not.
 *
 * @param place where the document has it
 */
record Example(Place place, Comment comment) {
    private static final Key<String> BODY =
            Key.of("body", Kind.text(10_000), "What is written.").or("A comment.");
    private static final Key<String> NAME =
            Key.of("name", Kind.text(100), "The author's name.").or("Reader");
    private static final Key<String> EMAIL =
            Key.of("email", Kind.text(254), "The author's e-mail address.").or("reader@example.org");
    private static final Key<String> WEBSITE = Key.of("website", Kind.text(200), "The author's website.");

    private static final Kind<String> TEXT = Kind.text(10_000);
    private static final Kind<Comment> FIELDS =
            Keys.of(BODY, NAME, EMAIL, WEBSITE).kind(Example::comment);

    /** A text, which is the body, or a mapping with the fields that matter. */
    static final Kind<Example> KIND =
            new Kind<>(Map.of("oneOf", List.of(TEXT.schema(), FIELDS.schema())), (node, problems) -> {
                Comment comment;
                if (node instanceof Node.Entries) {
                    comment = FIELDS.reading().read(node, problems);
                } else {
                    String body = TEXT.reading().read(node, problems);
                    comment = body == null ? null : comment(body, "Reader", "reader@example.org", null);
                }
                return comment == null ? null : new Example(node.place(), comment);
            });

    private static Comment comment(Values values) {
        return comment(values.get(BODY), values.get(NAME), values.get(EMAIL), values.find(WEBSITE));
    }

    private static Comment comment(String body, String name, String email, @Nullable String website) {
        return new Comment(
                "00000000-0000-8000-8000-000000000000",
                1,
                "example",
                Comment.DEFAULT_SECTION,
                new Article("example", null, null),
                null,
                new Author(name, email, website, ""),
                body,
                Instant.EPOCH);
    }
}
