package moderato.rules.matcher;

import java.util.List;
import moderato.rules.words.WordHit;

/**
 * The terms that a text holds.
 *
 * @param hits in the order of the text
 * @param complete false when the budget of steps ran out first: the text could not be checked wholly
 */
public record WordHits(List<WordHit> hits, boolean complete) {
    /** Nothing found. */
    static final WordHits NONE = new WordHits(List.of(), true);

    public WordHits {
        hits = List.copyOf(hits);
    }
}
