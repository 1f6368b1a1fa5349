package moderato.rules.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of value: how JSON Schema describes it, and how it is read. The two are made together, so that neither allows
 * what the other refuses.
 *
 * @param schema a fragment of JSON Schema, as maps, lists, texts and numbers
 */
public record Kind<T>(Map<String, Object> schema, Reading<T> reading) {
    /** Reads a value. */
    @FunctionalInterface
    public interface Reading<T> {
        /** The value, or null after a problem was added. */
        @Nullable
        T read(Node node, Problems problems);
    }

    /** A whole number from {@code least} to {@code most}. */
    public static Kind<Integer> whole(int least, int most) {
        String right = "must be a whole number from " + least + " to " + most;
        Map<String, Object> schema = ordered("type", "integer", "minimum", least, "maximum", most);
        return scalar(schema, right, text -> {
            int value = Integer.parseInt(text);
            return value >= least && value <= most ? value : null;
        });
    }

    /** A share, from 0 to 1. */
    public static Kind<Double> share() {
        String right = "must be a share from 0 to 1, such as 0.7";
        return scalar(ordered("type", "number", "minimum", 0, "maximum", 1), right, text -> {
            double value = text.matches("[0-9.]{1,12}") ? Double.parseDouble(text) : -1;
            return value >= 0 && value <= 1 ? value : null;
        });
    }

    public static Kind<Boolean> flag() {
        return scalar(ordered("type", "boolean"), "must be true or false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        });
    }

    /** A text of 1 to {@code longest} UTF-16 units; what looks like a number, such as a listed 1488, is one too. */
    public static Kind<String> text(int longest) {
        Map<String, Object> schema = ordered("type", List.of("string", "number"), "minLength", 1, "maxLength", longest);
        return scalar(
                schema,
                "must be a text of 1 to " + longest + " characters",
                text -> text.isBlank() || text.length() > longest ? null : text);
    }

    /** A text that is read by a function, which answers null, or throws, when it is none of its kind. */
    public static <T> Kind<T> text(Map<String, Object> schema, String right, Reader<T> reader) {
        return scalar(schema, right, reader);
    }

    /** One of an enum's constants, by its {@link #word}. */
    public static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
        List<String> words = words(type);
        return new Kind<>(ordered("enum", words), (node, problems) -> {
            if (node instanceof Node.Scalar scalar) {
                int index = words.indexOf(scalar.text());
                if (index >= 0) {
                    return type.getEnumConstants()[index];
                }
                String meant = Shown.didYouMean(scalar.text(), words);
                problems.add(node.place(), "must be one of " + String.join(", ", words) + "." + meant);
                return null;
            }
            problems.add(node.place(), "must be one of " + String.join(", ", words));
            return null;
        });
    }

    /** Some of an enum's constants. */
    public static <E extends Enum<E>> Kind<Set<E>> someOf(Class<E> type) {
        return set(oneOf(type), type.getEnumConstants().length);
    }

    /** A list in which neither order nor repetition counts. */
    public static <T> Kind<Set<T>> set(Kind<T> kind, int most) {
        Kind<List<T>> list = list(kind, most);
        return new Kind<>(list.schema, (node, problems) -> {
            List<T> values = list.reading.read(node, problems);
            return values == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(values));
        });
    }

    /** A list of at most {@code most} values. */
    public static <T> Kind<List<T>> list(Kind<T> kind, int most) {
        Map<String, Object> schema = ordered("type", "array", "items", kind.schema, "maxItems", most);
        return new Kind<>(schema, (node, problems) -> {
            if (!(node instanceof Node.Items list)) {
                problems.add(node.place(), "must be a list, such as [a, b]");
                return null;
            }
            if (list.items().size() > most) {
                problems.add(
                        node.place(),
                        "must have at most " + most + " items, not "
                                + list.items().size());
                return null;
            }
            int before = problems.count();
            List<T> values = new ArrayList<>(list.items().size());
            for (Node item : list.items()) {
                T value = kind.reading.read(item, problems);
                if (value != null) {
                    values.add(value);
                }
            }
            return problems.count() > before ? null : Collections.unmodifiableList(values);
        });
    }

    /** An enum's constant as documents write it. */
    public static String word(Enum<?> constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A fragment of JSON Schema from names and values by turns. */
    public static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }

    private static List<String> words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Kind::word).toList();
    }

    /** Makes a value of a text: null, or an exception, for a text that is none. */
    @FunctionalInterface
    public interface Reader<T> {
        @Nullable
        T read(String text);
    }

    private static <T> Kind<T> scalar(Map<String, Object> schema, String right, Reader<T> reader) {
        return new Kind<>(schema, (node, problems) -> {
            T value = null;
            if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
                try {
                    value = reader.read(scalar.text());
                } catch (IllegalArgumentException e) {
                    value = null; // no number, say; the message tells what it should be
                }
            }
            if (value == null) {
                String found = node instanceof Node.Scalar scalar ? ", not " + Shown.quoted(scalar.text()) : "";
                problems.add(node.place(), right + found);
            }
            return value;
        });
    }
}
