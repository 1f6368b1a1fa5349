package moderato.rules.comment;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of what came before a comment. Rules read it, and change nothing in it. What is not remembered is
 * as if it never was.
 *
 * @param author who the comment's author is known to be
 * @param hitsOfLastHour how often each rule, by id, found something within the hour before the comment
 * @param articleOpened when the comment's article got its first comment, null when that is not known
 */
public record History(
        Standing author,
        Map<String, Integer> hitsOfLastHour,
        @Nullable Instant articleOpened) {
    /** Who an author is known to be. */
    public enum Standing {
        /** Anybody: nothing is known, or nothing that is proven. */
        READER,
        TRUSTED,
        STAFF
    }

    /** Nothing is remembered. */
    public static final History NONE = new History(Standing.READER, Map.of(), null);

    public History {
        hitsOfLastHour = Map.copyOf(hitsOfLastHour);
    }

    /** How often a rule found something within the last hour. */
    public int hits(String rule) {
        return hitsOfLastHour.getOrDefault(rule, 0);
    }
}
