package moderato.rules.condition;

import java.util.ArrayList;
import java.util.List;
import moderato.rules.comment.CheckedComment;
import org.jspecify.annotations.Nullable;

/** At least one of several conditions is so; all are tested, so that the evidence is whole. */
public record AnyOf(List<Condition> conditions) implements Condition {
    public AnyOf {
        conditions = List.copyOf(conditions);
    }

    @Override
    public @Nullable Evidence test(CheckedComment comment) {
        List<Evidence> found = new ArrayList<>(conditions.size());
        for (Condition condition : conditions) {
            Evidence evidence = condition.test(comment);
            if (evidence != null) {
                found.add(evidence);
            }
        }
        return found.isEmpty() ? null : Joined.of(found, "; ", found.stream().allMatch(Evidence::lookAlike));
    }
}
