package moderato.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import moderato.contracts.Article;
import moderato.contracts.Author;
import moderato.contracts.Comment;
import moderato.contracts.CommentModerated;
import moderato.contracts.CommentReviewed;
import moderato.contracts.CommentSubmitted;
import moderato.contracts.Event;
import moderato.contracts.JsonForm;
import moderato.contracts.SiteDocument;
import moderato.contracts.Verdict;
import moderato.edge.CloudEvents;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Events as a test names them, and records read back. */
final class Records {
    static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private Records() {}

    static CommentSubmitted comment(String site, String id, String body) {
        return comment(site, id, 1, body);
    }

    static CommentSubmitted comment(String site, String id, int revision, String body) {
        return new CommentSubmitted(new Comment(
                id,
                revision,
                site,
                Comment.DEFAULT_SECTION,
                new Article("a1", null, null),
                null,
                new Author("Ann", "ann@example.org", null, "AAAAAAAAAAAAAAAAAAAAAA"),
                body,
                Instant.parse("2026-11-24T10:00:00Z")));
    }

    static CommentSubmitted inSection(String section, CommentSubmitted submitted) {
        Comment comment = submitted.comment();
        return new CommentSubmitted(new Comment(
                comment.id(),
                comment.revision(),
                comment.site(),
                section,
                comment.article(),
                comment.inReplyTo(),
                comment.author(),
                comment.body(),
                comment.submittedAt()));
    }

    static CommentReviewed review(String site, String id) {
        return new CommentReviewed(id, 1, site, 1, Verdict.APPROVED, "editor", Instant.EPOCH, null, null);
    }

    static SiteDocument document(String site, long version, String json) {
        return new SiteDocument(
                site,
                version,
                "editor",
                Instant.EPOCH,
                "source",
                JsonForm.tree(JsonForm.read(json.getBytes(UTF_8), Map.class)));
    }

    static Headers headers(Event event) {
        return CloudEvents.headers(event, "test", Instant.EPOCH, TRACE);
    }

    static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new TreeMap<>();
        for (Header header : headers) {
            texts.put(header.key(), new String(header.value(), UTF_8));
        }
        return texts;
    }

    static CommentModerated moderated(byte[] value) {
        return JsonForm.read(value, CommentModerated.class);
    }
}
