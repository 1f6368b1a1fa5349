package moderato.rules.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;

/** Finds the terms of many lists in one pass. Immutable, so that all threads share one. */
public final class WordMatcher {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int LONGEST = 8;

    private record Entry(WordList list, Term term) {}

    private final Map<String, List<Entry>> terms = new HashMap<>();

    private WordMatcher(Collection<WordList> lists) {
        for (WordList list : lists) {
            for (Term term : list.terms()) {
                String words = String.join(
                        " ",
                        WORD.matcher(term.text())
                                .results()
                                .map(r -> fold(r.group()))
                                .toList());
                terms.computeIfAbsent(words, t -> new ArrayList<>()).add(new Entry(list, term));
            }
        }
    }

    /** A matcher of all terms of these lists. */
    public static WordMatcher of(Collection<WordList> lists) {
        return new WordMatcher(lists);
    }

    /** The terms that stand in the text. The work is at most in proportion to its length. */
    public WordHits find(CommentText text, Steps steps) {
        if (!steps.take(text.original().length())) {
            return new WordHits(List.of(), false);
        }
        List<WordHit> hits = new ArrayList<>();
        var words = WORD.matcher(text.original()).results().toList();
        for (int first = 0; first < words.size(); first++) {
            StringBuilder phrase = new StringBuilder();
            for (int last = first; last < Math.min(first + LONGEST, words.size()); last++) {
                phrase.append(last == first ? "" : " ")
                        .append(fold(words.get(last).group()));
                int start = words.get(first).start();
                int end = words.get(last).end();
                for (Entry entry : terms.getOrDefault(phrase.toString(), List.of())) {
                    hits.add(new WordHit(entry.list, entry.term, Form.FOLDED, start, end));
                }
            }
        }
        return new WordHits(hits, true);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
