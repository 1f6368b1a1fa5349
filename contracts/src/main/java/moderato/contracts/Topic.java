package moderato.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A topic, and which events it carries. Key: the site. Value: the JSON form. Its dead letters stand in
 * {@link #deadLetters()}.
 *
 * @param name with dashes, never dots: dots double every Kafka metric of the topic
 * @param types the events by their CloudEvents type
 * @param keptForEver whether records are never dropped, else they are after 30 days
 */
public record Topic<E extends Event>(String name, Map<String, Class<? extends E>> types, boolean keptForEver) {
    public static final Topic<SubmissionEvent> COMMENTS_SUBMITTED =
            of("comments-submitted", false, List.of(CommentSubmitted.class));
    public static final Topic<ModerationEvent> COMMENTS_MODERATED =
            of("comments-moderated", false, List.of(CommentModerated.class));
    public static final Topic<ReviewEvent> COMMENTS_REVIEWED =
            of("comments-reviewed", false, List.of(CommentReviewed.class));
    public static final Topic<SiteEvent> SITES = of("sites", true, List.of(SiteDocument.class));

    /** All of them, in the order of the flow. */
    public static final List<Topic<?>> ALL = List.of(COMMENTS_SUBMITTED, COMMENTS_MODERATED, COMMENTS_REVIEWED, SITES);

    private static <E extends Event> Topic<E> of(String name, boolean keptForEver, List<Class<? extends E>> types) {
        return new Topic<>(
                name, types.stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity())), keptForEver);
    }

    /** The topic of that name; its caller's error when there is none. */
    public static Topic<?> named(String name) {
        return ALL.stream()
                .filter(topic -> topic.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic " + name));
    }

    /** The CloudEvents type of an event. */
    public static String typeOf(Event event) {
        return event.getClass().getSimpleName();
    }

    /** Where records go that are no event of this topic. */
    public String deadLetters() {
        return name + "-dlt";
    }

    /** Reads a record of this topic; {@code type} is its header {@code ce_type}. */
    public Reading<E> read(byte @Nullable [] key, @Nullable String type, byte @Nullable [] value) {
        if (type == null) {
            return new Reading.Unreadable<>("no header ce_type");
        }
        Class<? extends E> record = types.get(type);
        if (record == null) {
            return new Reading.Unknown<>(type);
        }
        if (value == null) {
            return new Reading.Unreadable<>("no value");
        }
        E event;
        try {
            event = JsonForm.read(value, record);
        } catch (MalformedEventException e) {
            return JsonForm.isJson(value)
                    ? new Reading.Malformed<>(String.valueOf(e.getMessage()))
                    : new Reading.Unreadable<>("the value is not JSON");
        }
        if (key == null || !event.site().equals(new String(key, UTF_8))) {
            return new Reading.Malformed<>("the key is not the event's site");
        }
        return new Reading.Known<>(event);
    }
}
