package moderato.intake;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import moderato.contracts.Article;
import moderato.contracts.Author;
import moderato.contracts.Comment;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Comments to begin from. */
final class Sample {
    static final String ARTICLE = "article-1";

    private Sample() {}

    /** A submission with all of its fields, to change. */
    static ObjectNode submission(String site) {
        ObjectNode submission = JsonMapper.shared().createObjectNode();
        submission.put("site", site);
        submission
                .putObject("article")
                .put("id", ARTICLE)
                .put("url", IntakeTest.ORIGIN + "/sports/match")
                .put("title", "A match");
        submission
                .putObject("author")
                .put("name", "Ann O'Neil")
                .put("email", "ann@mail.example")
                .put("website", "https://ann.example/");
        return submission.put("body", "Well played.");
    }

    /** A form with all of its fields. */
    static Map<String, String> form(String site) {
        return Map.of(
                "site", site,
                "comment_post_ID", ARTICLE,
                "article_url", IntakeTest.ORIGIN + "/sports/match?page=2&comment=old#respond",
                "article_title", "A match",
                "author", "Ann",
                "email", "ann@mail.example",
                "url", "",
                "comment_parent", "0",
                "comment", "Well\r\nplayed.",
                "key", "form-key-1");
    }

    /** A comment that was never submitted here, as the worker would write it. */
    static Comment comment(String site, String body, Instant submittedAt) {
        return new Comment(
                id(),
                1,
                site,
                "default",
                new Article(ARTICLE, null, null),
                null,
                new Author("Ann", "ann@mail.example", null, "address"),
                body,
                submittedAt);
    }

    /** In the form of an id, and made by nobody who has our secrets. */
    private static String id() {
        String random = UUID.randomUUID().toString();
        return random.substring(0, 14) + "8" + random.substring(15);
    }
}
