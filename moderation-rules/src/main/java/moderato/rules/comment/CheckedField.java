package moderato.rules.comment;

import java.util.ArrayList;
import java.util.List;
import moderato.rules.link.Link;
import moderato.rules.link.Links;
import moderato.rules.matcher.WordHits;
import moderato.rules.matcher.WordMatcher;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.WordHit;
import org.jspecify.annotations.Nullable;

/** One text of the comment under test, and what several rules want to know of it: found when the first one asks. */
final class CheckedField {
    /** Of the word matchers; more than any text of an accepted size takes. */
    private static final long MOST_STEPS = 5_000_000;

    private final CommentText text;
    private @Nullable List<Link> links;
    private @Nullable WordHits words;

    CheckedField(String written) {
        text = CommentText.of(written);
    }

    CommentText text() {
        return text;
    }

    List<Link> links() {
        if (links == null) {
            links = Links.in(text);
        }
        return links;
    }

    WordHits words(List<WordMatcher> matchers) {
        if (words == null) {
            words = find(matchers);
        }
        return words;
    }

    private WordHits find(List<WordMatcher> matchers) {
        Steps steps = Steps.atMost(MOST_STEPS);
        if (matchers.size() == 1) {
            return matchers.getFirst().find(text, steps);
        }
        List<WordHit> hits = new ArrayList<>();
        boolean complete = true;
        for (WordMatcher matcher : matchers) {
            WordHits found = matcher.find(text, steps);
            hits.addAll(found.hits());
            complete &= found.complete();
        }
        return new WordHits(hits, complete);
    }
}
