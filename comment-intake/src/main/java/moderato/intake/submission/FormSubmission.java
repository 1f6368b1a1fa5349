package moderato.intake.submission;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import moderato.edge.ProblemException;
import moderato.intake.submission.Submission.Article;
import moderato.intake.submission.Submission.Author;
import org.springframework.http.HttpStatus;

/** Reads a submission from a form, with WordPress's names of fields. The query of the URL is no part of it. */
final class FormSubmission {
    static final String KEY = "key";

    /** What WordPress sends as the parent of a comment that answers none. */
    private static final String NO_PARENT = "0";

    private static final int HEX = 16;

    /** The names of a form's fields by those of a submission. */
    static final Map<String, String> FIELDS = Map.of(
            "article.id", "comment_post_ID",
            "article.url", "article_url",
            "article.title", "article_title",
            "inReplyTo", "comment_parent",
            "author.name", "author",
            "author.email", "email",
            "author.website", "url",
            "body", "comment");

    private FormSubmission() {}

    static Posted read(String form) {
        Map<String, String> fields = fields(form);
        String parent = fields.get(FIELDS.get("inReplyTo"));
        String body = fields.get(FIELDS.get("body"));
        return new Posted(
                new Submission(
                        fields.get("site"),
                        new Article(
                                fields.get(FIELDS.get("article.id")),
                                fields.get(FIELDS.get("article.url")),
                                fields.get(FIELDS.get("article.title"))),
                        NO_PARENT.equals(parent) ? null : parent,
                        new Author(
                                fields.get(FIELDS.get("author.name")),
                                fields.get(FIELDS.get("author.email")),
                                fields.get(FIELDS.get("author.website"))),
                        // Browsers end the lines of a form's texts with CR and LF, whatever the reader's system does.
                        body == null ? null : body.replace("\r\n", "\n")),
                KEY,
                fields.get(KEY));
    }

    /** The fields that are filled in; a form sends its empty ones too. */
    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (!value.isEmpty() && fields.put(name, value) != null) {
                throw unreadable();
            }
        }
        return fields;
    }

    private static String decode(String encoded) {
        // A browser escapes all that is not ASCII; who does not has sent UTF-8.
        byte[] sent = encoded.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(sent.length);
        for (int i = 0; i < sent.length; i++) {
            if (sent[i] == '%') {
                bytes.write(octet(sent, i + 1));
                i += 2;
            } else {
                bytes.write(sent[i] == '+' ? ' ' : sent[i]);
            }
        }
        try {
            return RequestText.decode(bytes.toByteArray(), 0, bytes.size());
        } catch (CharacterCodingException e) {
            throw unreadable();
        }
    }

    private static int octet(byte[] sent, int start) {
        boolean whole = start + 1 < sent.length;
        int high = whole ? Character.digit(sent[start], HEX) : -1;
        int low = whole ? Character.digit(sent[start + 1], HEX) : -1;
        if (high < 0 || low < 0) {
            throw unreadable();
        }
        return high * HEX + low;
    }

    private static ProblemException unreadable() {
        return ProblemException.of(HttpStatus.BAD_REQUEST, "The request is not a form, each of its fields once.");
    }
}
