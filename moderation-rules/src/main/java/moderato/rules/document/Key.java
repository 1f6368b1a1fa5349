package moderato.rules.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A key that a mapping may have: its name, the kind of its value, and what holds without it. */
public final class Key<T> {
    private final String name;
    private final Kind<T> kind;
    private final String description;
    private final @Nullable T fallback;
    private final boolean required;

    private Key(String name, Kind<T> kind, String description, @Nullable T fallback, boolean required) {
        this.name = name;
        this.kind = kind;
        this.description = description;
        this.fallback = fallback;
        this.required = required;
    }

    /**
     * A key that may be missing.
     *
     * @param description one sentence, shown by editors that know the schema
     */
    public static <T> Key<T> of(String name, Kind<T> kind, String description) {
        return new Key<>(name, kind, description, null, false);
    }

    /** The same key, with what holds where it is missing. */
    public Key<T> or(T value) {
        return new Key<>(name, kind, description, value, false);
    }

    /** The same key, which must not be missing. */
    public Key<T> required() {
        return new Key<>(name, kind, description, null, true);
    }

    public String name() {
        return name;
    }

    Kind<T> kind() {
        return kind;
    }

    @Nullable
    T fallback() {
        return fallback;
    }

    boolean isRequired() {
        return required;
    }

    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>(kind.schema());
        schema.put("description", description);
        if (fallback != null) {
            schema.put("default", data(fallback));
        }
        return schema;
    }

    private static Object data(Object value) {
        return switch (value) {
            case Enum<?> constant -> Kind.word(constant);
            // In an order of its own: that of a set may be another in the next process.
            case Set<?> values ->
                values.stream().map(Key::data).map(String::valueOf).sorted().toList();
            case Collection<?> values -> values.stream().map(Key::data).toList();
            default -> value;
        };
    }
}
