package moderato.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import moderato.contracts.Article;
import moderato.contracts.Author;
import moderato.contracts.Comment;
import moderato.contracts.CommentModerated;
import moderato.contracts.CommentReviewed;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import moderato.contracts.Seen;
import moderato.contracts.Span;
import moderato.contracts.Verdict;

/** A comment for a test, and the events of its life. */
public record Comments(String id, String site, String author, String body, Instant at) {
    public Comments(String site) {
        this(UUID.randomUUID().toString(), site, "Jane Doe", "What a damn thing", Instant.now());
    }

    public Comments saying(String text) {
        return new Comments(id, site, author, text, at);
    }

    public Comments by(String name) {
        return new Comments(id, site, name, body, at);
    }

    public CommentModerated held() {
        return moderated(1, 1, Verdict.HELD);
    }

    public CommentModerated moderated(int revision, int number, Verdict verdict) {
        Comment comment = new Comment(
                id,
                revision,
                site,
                "sports",
                new Article("a-1", "http://localhost/sports/a-1", "A title"),
                null,
                new Author(author, "jane@secret.example", null, "AAAAAAAAAAAAAAAAAAAAAA"),
                body,
                at);
        return new CommentModerated(comment, number, verdict, List.of(finding()), 0, "v1", Seen.NOTHING, at);
    }

    private Finding finding() {
        int start = Math.max(0, body.indexOf("damn"));
        Span span = new Span("body", start, start + Math.min(4, body.length()));
        return new Finding("profanity-en", Outcome.HOLD, null, null, null, "“damn” is a listed word.", List.of(span));
    }

    public CommentReviewed reviewed(int revision, int number, Verdict verdict) {
        return new CommentReviewed(id, revision, site, number, verdict, "ann", at.plusSeconds(number), null, null);
    }
}
