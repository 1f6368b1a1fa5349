package moderato.rules.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Reads YAML as data alone: no tags, anchors, aliases, duplicate keys or second document; of bounded size and depth.
 * Reads the parser's events, so that nothing is ever constructed, and stops at the first that is refused.
 */
public final class Yaml {
    /** In bytes of UTF-8. */
    public static final int LONGEST = 256 * 1024;

    private static final int DEEPEST = 20;

    private final Iterator<Event> events;

    private Yaml(String source) {
        events = new org.yaml.snakeyaml.Yaml().parse(new StringReader(source)).iterator();
    }

    /**
     * The mapping that a document is.
     *
     * @throws InvalidDocumentException when it is none, or not readable
     */
    public static Node.Entries read(String source) {
        Place start = Place.start(1, 1);
        if (source.length() > LONGEST || source.getBytes(UTF_8).length > LONGEST) {
            throw refusal(start, "must not be longer than 256 KB");
        }
        try {
            Node document = new Yaml(source).document(start);
            if (document instanceof Node.Entries mapping) {
                return mapping;
            }
            throw refusal(document.place(), "must be a mapping of names to values, such as “mode: post-moderated”");
        } catch (MarkedYAMLException e) {
            Mark mark = Optional.ofNullable(e.getProblemMark()).orElse(e.getContextMark());
            throw refusal(
                    mark == null ? start : Place.start(mark.getLine() + 1, mark.getColumn() + 1),
                    "is not YAML: " + e.getProblem() + YamlHint.of(e.getProblem()));
        } catch (NumberFormatException e) { // the parser's own, for an escape that the document's end cuts off
            throw refusal(start, "is not YAML: an escape in quotes (\\x, \\u or \\U) lacks its digits");
        } catch (YAMLException e) {
            throw refusal(start, "is not YAML: it holds a character that must be written as an escape in quotes");
        }
    }

    private Node document(Place start) {
        Node document = new Node.Scalar(start, "", false);
        boolean any = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.is(ID.DocumentStart)) {
                if (any) {
                    throw refusal(place(null, event), "must be the only document: nothing may follow “---”");
                }
                any = true;
                Event root = events.next();
                document = node(root, place(null, root), 1);
            }
        }
        return document;
    }

    private Node node(Event event, Place place, int depth) {
        if (depth > DEEPEST) {
            throw refusal(place, "must not be nested deeper than " + DEEPEST);
        }
        refuseMoreThanData(event, place);
        if (event instanceof ScalarEvent scalar) {
            return new Node.Scalar(place, scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
        }
        return event.is(ID.SequenceStart) ? items(place, depth) : entries(place, depth);
    }

    private Node items(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !event.is(ID.SequenceEnd); event = events.next()) {
            items.add(node(event, place.item(items.size(), line(event), column(event)), depth + 1));
        }
        return new Node.Items(place, items);
    }

    private Node entries(Place place, int depth) {
        SequencedMap<String, Node> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !event.is(ID.MappingEnd); event = events.next()) {
            refuseMoreThanData(event, place(place, event));
            if (!(event instanceof ScalarEvent key)) {
                throw refusal(place(place, event), "must have names as keys, not lists or mappings");
            }
            Place keyPlace = place.key(key.getValue(), line(event), column(event));
            if (entries.containsKey(key.getValue())) {
                int first = entries.get(key.getValue()).place().line();
                throw refusal(keyPlace, "must not stand here twice; it stands at line " + first + " already");
            }
            Event value = events.next();
            entries.put(key.getValue(), node(value, place.key(key.getValue(), line(value), column(value)), depth + 1));
        }
        return new Node.Entries(place, entries);
    }

    private static void refuseMoreThanData(Event event, Place place) {
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent collection && collection.getTag() != null);
        boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
        if (tagged || anchored) {
            throw refusal(
                    place, "must not have tags (!), anchors (&) or aliases (*); put a text with such signs in quotes");
        }
    }

    private static Place place(@Nullable Place parent, Event event) {
        return parent == null
                ? Place.start(line(event), column(event))
                : new Place(parent, "", line(event), column(event));
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().getColumn() + 1;
    }

    private static InvalidDocumentException refusal(Place place, String message) {
        return new InvalidDocumentException(List.of(Problem.at(place, message)));
    }
}
