package moderato.rules.comment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import moderato.contracts.Comment;
import moderato.contracts.Span;
import moderato.rules.link.Link;
import moderato.rules.matcher.WordHits;
import moderato.rules.matcher.WordMatcher;
import moderato.rules.text.CommentText;
import moderato.rules.words.WordHit;
import org.jspecify.annotations.Nullable;

/**
 * The comment under test, and what several rules want to know of it: found when the first one asks, and once. Belongs to
 * one thread.
 */
public final class CheckedComment {
    private final Comment comment;
    private final Instant at;
    private final History history;
    private final List<WordMatcher> matchers;
    private final Map<Field, CheckedField> fields = new EnumMap<>(Field.class);
    private @Nullable Profile profile;

    /**
     * @param at the comment's time: when it was appended to the log
     * @param matchers of all word lists that the rules name
     */
    public CheckedComment(Comment comment, Instant at, History history, List<WordMatcher> matchers) {
        this.comment = comment;
        this.at = at;
        this.history = history;
        this.matchers = matchers;
    }

    public Comment comment() {
        return comment;
    }

    public Instant at() {
        return at;
    }

    public History history() {
        return history;
    }

    /** A field's text, empty when the comment has none. */
    public CommentText text(Field field) {
        return checked(field).text();
    }

    /** The links of a field, from left to right. */
    public List<Link> links(Field field) {
        return checked(field).links();
    }

    /**
     * The words of a field that stand on a list, of whatever list that any rule names.
     *
     * @throws CouldNotBeCheckedException when the text was not read to its end
     */
    public List<WordHit> words(Field field) {
        WordHits found = checked(field).words(matchers);
        if (!found.complete()) {
            throw new CouldNotBeCheckedException("the text takes too many steps to compare with the lists");
        }
        return found.hits();
    }

    private CheckedField checked(Field field) {
        CheckedField checked = fields.get(field);
        if (checked == null) {
            String written = field.of(comment);
            checked = new CheckedField(written == null ? "" : written);
            fields.put(field, checked);
        }
        return checked;
    }

    /** What the body consists of. */
    public Profile profile() {
        if (profile == null) {
            profile = Profile.of(text(Field.BODY).units());
        }
        return profile;
    }

    /** Spans widened to whole grapheme clusters, so that no editor is shown half a character. */
    public List<Span> whole(List<Span> spans) {
        List<Span> whole = new ArrayList<>(spans.size());
        for (Span span : spans) {
            CommentText text = text(Field.at(span.field()));
            int start = text.graphemeStart(span.start());
            int end = text.graphemeEnd(span.end());
            whole.add(start == span.start() && end == span.end() ? span : new Span(span.field(), start, end));
        }
        return whole;
    }
}
