package moderato.rules.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import moderato.rules.text.Characters;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import org.jspecify.annotations.Nullable;

/** Finds the terms of many lists in one pass, disguised ones too. Immutable, so that all threads share one. */
public final class WordMatcher {
    private final Terms terms;
    private final InnocentWords innocent;

    private WordMatcher(Collection<WordList> lists, InnocentWords innocent) {
        this.terms = new Terms(Stream.concat(lists.stream(), Stream.of(BundledLists.exceptions()))
                .toList());
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
        char[] text = comment.original().toCharArray();
        if (!steps.take(text.length)) {
            return new WordHits(List.of(), false);
        }
        @Nullable Search search = new Scan(terms, text, () -> new Search(terms, innocent, comment, text, steps)).run();
        return search == null
                ? WordHits.NONE
                : new WordHits(withoutOverlaps(search.hits(), comment), search.isComplete());
    }

    private static WordHit widened(WordHit hit, CommentText comment) {
        int start = comment.graphemeStart(hit.start());
        int end = comment.graphemeEnd(hit.end());
        return new WordHit(hit.list(), hit.term(), hit.form(), start, end);
    }

    private static boolean isWholeText(WordHit hit, String text) {
        int around = Characters.LETTER | Characters.DIGIT;
        return IntStream.concat(
                        text.substring(0, hit.start()).codePoints(),
                        text.substring(hit.end()).codePoints())
                .allMatch(codePoint -> (Characters.of(codePoint) & around) == 0);
    }

    private static boolean isSpared(WordHit hit, List<WordHit> all) {
        return all.stream()
                .anyMatch(other -> other.list() == BundledLists.exceptions()
                        && other.start() <= hit.start()
                        && hit.end() <= other.end());
    }

    /** Of the hits of one list at one place the longest stays. */
    private static List<WordHit> withoutOverlaps(List<WordHit> hits, CommentText comment) {
        if (hits.isEmpty()) {
            return hits;
        }
        hits.sort(Comparator.comparingInt(WordHit::start)
                .thenComparing(Comparator.comparingInt(WordHit::end).reversed()));
        List<WordHit> kept = new ArrayList<>(hits.size());
        for (WordHit hit : hits) {
            boolean overlaps = false;
            for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 8; i--) {
                overlaps |= kept.get(i).list() == hit.list() && kept.get(i).end() > hit.start();
            }
            if (!overlaps) {
                kept.add(hit);
            }
        }
        kept.removeIf(hit -> hit.term().match() == Match.TEXT && !isWholeText(hit, comment.original()));
        kept.removeIf(hit -> hit.list() != BundledLists.exceptions() && isSpared(hit, kept));
        kept.removeIf(hit -> hit.list() == BundledLists.exceptions());
        kept.replaceAll(hit -> widened(hit, comment));
        return kept;
    }
}
