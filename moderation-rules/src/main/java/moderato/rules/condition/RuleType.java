package moderato.rules.condition;

import java.util.function.BiFunction;
import java.util.function.Function;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Values;
import org.jspecify.annotations.Nullable;

/**
 * A kind of condition that documents may name.
 *
 * @param name the key that stands for it
 * @param description one sentence, for the schema
 * @param kind its parameters: schema and reading
 */
public record RuleType(String name, String description, Kind<Draft> kind) {
    /** A type whose conditions need no lists. */
    public static RuleType of(String name, String description, Keys keys, Function<Values, @Nullable Condition> build) {
        return withLists(name, description, keys, (values, vocabulary) -> build.apply(values));
    }

    /** A type whose conditions may name lists. */
    public static RuleType withLists(
            String name, String description, Keys keys, BiFunction<Values, Vocabulary, @Nullable Condition> build) {
        return new RuleType(name, description, keys.kind(values -> vocabulary -> build.apply(values, vocabulary)));
    }

    /** For a builder to return when its parameters contradict each other. */
    public static @Nullable Condition refused(Values values, String message) {
        values.refuse(message);
        return null;
    }

    /** The same, at one of the parameters. */
    public static @Nullable Condition refused(Values values, Key<?> key, String message) {
        values.refuse(key, message);
        return null;
    }
}
