package moderato.rules.condition;

import java.util.ArrayList;
import java.util.List;
import moderato.rules.comment.CheckedComment;
import org.jspecify.annotations.Nullable;

/** Every one of several conditions is so. */
public record AllOf(List<Condition> conditions) implements Condition {
    public AllOf {
        conditions = List.copyOf(conditions);
    }

    @Override
    public @Nullable Evidence test(CheckedComment comment) {
        List<Evidence> found = new ArrayList<>(conditions.size());
        for (Condition condition : conditions) {
            Evidence evidence = condition.test(comment);
            if (evidence == null) {
                return null;
            }
            found.add(evidence);
        }
        return Joined.of(found, " and ", found.stream().anyMatch(Evidence::lookAlike));
    }
}
