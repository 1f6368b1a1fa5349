package moderato.rules.condition;

import org.jspecify.annotations.Nullable;

/** A condition that was read, and waits for the lists that it may name. */
@FunctionalInterface
public interface Draft {
    /** The condition with these lists; null after a problem was added. */
    @Nullable
    Condition in(Vocabulary vocabulary);
}
