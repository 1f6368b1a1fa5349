package moderato.rules.condition;

import java.util.List;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.Spans;
import org.jspecify.annotations.Nullable;

/** Not one of several conditions is so. */
public record NoneOf(List<Condition> conditions) implements Condition {
    public NoneOf {
        conditions = List.copyOf(conditions);
    }

    @Override
    public @Nullable Evidence test(CheckedComment comment) {
        for (Condition condition : conditions) {
            if (condition.test(comment) != null) {
                return null;
            }
        }
        return Evidence.of("Nothing was found that the rule excepts", Spans.NONE);
    }
}
