package moderato.rules.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a mapping said under its keys. */
public final class Values {
    private final Place place;
    private final Problems problems;
    private final Map<Key<?>, Object> given = new HashMap<>();
    private final Map<Key<?>, Place> places = new HashMap<>();

    Values(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    <T> void read(Key<T> key, Node node) {
        T value = key.kind().reading().read(node, problems);
        places.put(key, node.place());
        if (value != null) {
            given.put(key, value);
        }
    }

    /** The value of a key that is required or has a fallback. */
    public <T> T get(Key<T> key) {
        T value = find(key);
        if (value == null) {
            throw new IllegalStateException("the key " + key.name() + " is neither required nor has a fallback");
        }
        return value;
    }

    /** The value of a key, its fallback, or null. */
    public <T> @Nullable T find(Key<T> key) {
        @SuppressWarnings("unchecked") // read put it there by this very key
        T value = (T) given.get(key);
        return value == null ? key.fallback() : value;
    }

    public boolean has(Key<?> key) {
        return given.containsKey(key);
    }

    /** Refuses a value that is right by itself and wrong with the others. */
    public void refuse(Key<?> key, String message) {
        problems.add(places.getOrDefault(key, place), message);
    }

    /** Refuses a value since it names something, such as “the list”, that there is not. */
    public void refuseUnknown(Key<?> key, String what, String name, Collection<String> known) {
        refuse(
                key,
                "names " + what + " " + Shown.quoted(name) + ", which is not known here."
                        + Shown.didYouMean(name, known) + " Known are " + String.join(", ", known));
    }

    /** Refuses the mapping as a whole. */
    public void refuse(String message) {
        problems.add(place, message);
    }
}
