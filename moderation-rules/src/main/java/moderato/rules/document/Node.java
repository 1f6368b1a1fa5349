package moderato.rules.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value of a document, and where it stands. */
public sealed interface Node {
    Place place();

    /** The value as maps, lists, texts, numbers, booleans and null: what JSON has. */
    @Nullable
    Object data();

    /** A value that is neither list nor mapping. */
    record Scalar(Place place, String text, boolean quoted) implements Node {
        private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]{0,15})");
        private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]{0,8})\\.[0-9]{1,8}");

        /** Whether nothing was written. */
        boolean isNull() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        /** Numbers whose digits JSON would not keep, such as 007 and 1.50, stay texts. */
        @Override
        public @Nullable Object data() {
            if (quoted) {
                return text;
            }
            if (isNull()) {
                return null;
            }
            if (text.equals("true") || text.equals("false")) {
                return Boolean.valueOf(text);
            }
            if (INTEGER.matcher(text).matches() && !text.equals("-0")) {
                return Long.valueOf(text);
            }
            if (DECIMAL.matcher(text).matches()
                    && Double.toString(Double.parseDouble(text)).equals(text)) {
                return Double.valueOf(text);
            }
            return text;
        }
    }

    /** A list. */
    record Items(Place place, List<Node> items) implements Node {
        @Override
        public Object data() {
            List<@Nullable Object> data = new ArrayList<>();
            items.forEach(item -> data.add(item.data()));
            return data;
        }
    }

    /** A mapping of names to values. */
    record Entries(Place place, SequencedMap<String, Node> entries) implements Node {
        @Override
        public Object data() {
            Map<String, @Nullable Object> data = new LinkedHashMap<>();
            entries.forEach((key, value) -> data.put(key, value.data()));
            return data;
        }

        /** This mapping with its entries replaced by, and grown by, those of {@code changes}, whose place it takes. */
        public Entries with(Entries changes) {
            SequencedMap<String, Node> merged = new LinkedHashMap<>(entries);
            merged.putAll(changes.entries);
            return new Entries(changes.place, merged);
        }

        /** This mapping without an entry. */
        public Entries without(String key) {
            SequencedMap<String, Node> rest = new LinkedHashMap<>(entries);
            rest.remove(key);
            return new Entries(place, rest);
        }

        public @Nullable Node get(String key) {
            return entries.get(key);
        }

        /** The text under a key, null when there is none or it is not one. */
        public @Nullable String text(String key) {
            return entries.get(key) instanceof Scalar scalar && !scalar.isNull() ? scalar.text : null;
        }
    }

    /**
     * A document that came as data, such as parsed JSON: maps with texts as keys, lists, texts, numbers, booleans, null.
     *
     * @throws IllegalArgumentException when it holds anything else
     */
    static Node of(@Nullable Object data) {
        return of(data, Place.start(0, 0));
    }

    private static Node of(@Nullable Object data, Place place) {
        return switch (data) {
            case null -> new Scalar(place, "", false);
            case String text -> new Scalar(place, text, true);
            case Number number -> new Scalar(place, number.toString(), false);
            case Boolean flag -> new Scalar(place, flag.toString(), false);
            case List<?> list -> {
                List<Node> items = new ArrayList<>(list.size());
                for (Object item : list) {
                    items.add(of(item, place.item(items.size(), 0, 0)));
                }
                yield new Items(place, items);
            }
            case Map<?, ?> map -> {
                SequencedMap<String, Node> entries = new LinkedHashMap<>();
                map.forEach((key, value) ->
                        entries.put(String.valueOf(key), of(value, place.key(String.valueOf(key), 0, 0))));
                yield new Entries(place, entries);
            }
            default -> throw new IllegalArgumentException("no data: " + data.getClass());
        };
    }
}
