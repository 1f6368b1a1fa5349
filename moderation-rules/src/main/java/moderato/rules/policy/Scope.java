package moderato.rules.policy;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import moderato.contracts.Comment;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.History.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Which comments a rule is for.
 *
 * @param sections their ids; empty for all
 * @param articles their ids; empty for all
 * @param exempt authors that it is not for
 * @param expires the first moment at which it is for no comment any more, null for never
 */
public record Scope(
        Set<String> sections,
        Set<String> articles,
        Set<Standing> exempt,
        @Nullable Instant expires) {
    /** Every comment. */
    public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of(), null);

    public Scope {
        sections = Set.copyOf(sections);
        articles = Set.copyOf(articles);
        exempt = exempt.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(exempt));
    }

    boolean holds(CheckedComment checked) {
        Comment comment = checked.comment();
        return (sections.isEmpty() || sections.contains(comment.section()))
                && (articles.isEmpty() || articles.contains(comment.article().id()))
                && !exempt.contains(checked.history().author())
                && (expires == null || checked.at().isBefore(expires));
    }
}
