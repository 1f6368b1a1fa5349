package moderato.rules.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys that a mapping may have, and no others. */
public final class Keys {
    private final Map<String, Key<?>> byName = new LinkedHashMap<>();

    private Keys(List<Key<?>> keys) {
        keys.forEach(key -> byName.put(key.name(), key));
    }

    public static Keys of(Key<?>... keys) {
        return new Keys(List.of(keys));
    }

    /**
     * A mapping of these keys as a kind of value.
     *
     * @param build is only asked when every value was right
     */
    public <T> Kind<T> kind(Function<Values, @Nullable T> build) {
        return new Kind<>(schema(), (node, problems) -> {
            int before = problems.count();
            Values values = read(node, problems);
            return problems.count() > before ? null : build.apply(values);
        });
    }

    private Values read(Node node, Problems problems) {
        Values values = new Values(node.place(), problems);
        if (!(node instanceof Node.Entries mapping)) {
            String names = String.join(", ", byName.keySet());
            problems.add(node.place(), "must be a mapping with " + (byName.size() == 1 ? "" : "any of ") + names);
            return values;
        }
        mapping.entries().forEach((name, value) -> {
            Key<?> key = byName.get(name);
            if (key == null) {
                problems.addUnknown(value.place(), name, byName.keySet());
            } else if (!(value instanceof Node.Scalar scalar && scalar.isNull())) {
                values.read(key, value);
            }
        });
        for (Key<?> key : byName.values()) {
            if (key.isRequired() && mapping.text(key.name()) == null && missing(mapping.get(key.name()))) {
                problems.add(node.place(), "must have “" + key.name() + "”");
            }
        }
        return values;
    }

    private static boolean missing(@Nullable Node value) {
        return value == null || (value instanceof Node.Scalar scalar && scalar.isNull());
    }

    private Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        byName.forEach((name, key) -> properties.put(name, key.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        List<String> required =
                byName.values().stream().filter(Key::isRequired).map(Key::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }
}
