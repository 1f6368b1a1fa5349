package moderato.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import moderato.contracts.Event;
import moderato.contracts.JsonForm;
import moderato.contracts.Topic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 over Kafka in binary mode: an event's attributes are headers, its value is its JSON form. */
public final class CloudEvents {
    public static final String TYPE = "ce_type";
    public static final String TRACE_PARENT = "traceparent";

    /** W3C Trace Context, version 00. */
    private static final Pattern TRACE_PARENT_FORM = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private CloudEvents() {}

    /**
     * An event as a record.
     *
     * @param service the writer's name, such as {@code comment-intake}
     * @param traceParent of what the event came from, or null
     */
    public static <E extends Event> ProducerRecord<byte[], byte[]> record(
            Topic<? super E> topic, E event, String service, Instant time, @Nullable String traceParent) {
        return new ProducerRecord<>(
                topic.name(),
                null,
                event.site().getBytes(UTF_8),
                JsonForm.write(event),
                headers(event, service, time, traceParent));
    }

    /** The headers of an event, as in {@link #record}. */
    public static Headers headers(Event event, String service, Instant time, @Nullable String traceParent) {
        Headers headers = new RecordHeaders()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", event.eventId().getBytes(UTF_8))
                .add("ce_source", ("/moderato/" + service).getBytes(UTF_8))
                .add(TYPE, Topic.typeOf(event).getBytes(UTF_8))
                .add("ce_time", time.toString().getBytes(UTF_8))
                .add("content-type", "application/json".getBytes(UTF_8));
        return traceParent == null ? headers : headers.add(TRACE_PARENT, traceParent.getBytes(UTF_8));
    }

    /** The CloudEvents type of a record, or null when it has none. */
    public static @Nullable String type(Headers headers) {
        return text(headers, TYPE);
    }

    /** The trace that a record belongs to, or null when it names none in the right form. */
    public static @Nullable String traceParent(Headers headers) {
        String value = text(headers, TRACE_PARENT);
        return value != null && TRACE_PARENT_FORM.matcher(value).matches() ? value : null;
    }

    /** The parent of a new trace. */
    public static String newTraceParent() {
        byte[] random = new byte[24];
        ThreadLocalRandom.current().nextBytes(random);
        HexFormat hex = HexFormat.of();
        return "00-" + hex.formatHex(random, 0, 16) + "-" + hex.formatHex(random, 16, 24) + "-01";
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
