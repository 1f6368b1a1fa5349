package moderato.rules.matcher;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import moderato.rules.acceptance.Acceptance;
import moderato.rules.index.TermHashes;
import moderato.rules.reading.Search;
import moderato.rules.reading.Terms;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.BundledLists;
import moderato.rules.words.InnocentWords;
import moderato.rules.words.WordList;
import org.jspecify.annotations.Nullable;

/** Finds the terms of many lists in one pass, disguised ones too. Immutable, so that all threads share one. */
public final class WordMatcher {
    private final Terms terms;
    private final TermHashes hashes;
    private final InnocentWords innocent;

    private WordMatcher(Collection<WordList> lists, InnocentWords innocent) {
        this.terms = new Terms(Stream.concat(lists.stream(), Stream.of(BundledLists.exceptions()))
                .toList());
        this.hashes = new TermHashes(terms, innocent);
        this.innocent = innocent;
    }

    /** A matcher of all terms of these lists. */
    public static WordMatcher of(Collection<WordList> lists) {
        return new WordMatcher(lists, InnocentWords.bundled());
    }

    /** The same without the dictionary of innocent words. */
    public static WordMatcher unguarded(Collection<WordList> lists) {
        return new WordMatcher(lists, InnocentWords.NONE);
    }

    /** The terms that stand in the text. The work is at most in proportion to its length. */
    public WordHits find(CommentText comment, Steps steps) {
        char[] text = comment.units();
        if (!steps.take(text.length)) {
            return new WordHits(List.of(), false);
        }
        @Nullable Search search = new Scan(terms, hashes, text, () -> search(comment, text, steps)).run();
        return search == null ? WordHits.NONE : new WordHits(Selection.of(search.hits(), comment), search.isComplete());
    }

    private Search search(CommentText comment, char[] text, Steps steps) {
        Acceptance acceptance = new Acceptance(terms, innocent, comment.original());
        return new Search(terms, innocent, comment, text, steps, acceptance);
    }
}
