package moderato.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of events: unknown fields are ignored, so that they may be added; all else is strict. */
public final class JsonForm {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    private JsonForm() {}

    /** An event, or any value of an event, as UTF-8 JSON. */
    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** An event's value as a text, for a column. */
    public static String writeText(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws MalformedEventException when it is not JSON, or not of that type
     */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return present(MAPPER.readValue(json, type), type);
        } catch (JacksonException e) {
            throw malformed(e, type);
        }
    }

    /** As {@link #read(byte[], Class)}, from a column. */
    public static <T> T readText(String json, Class<T> type) {
        try {
            return present(MAPPER.readValue(json, type), type);
        } catch (JacksonException e) {
            throw malformed(e, type);
        }
    }

    /** A parsed document as a record. */
    public static <T> T convert(JsonNode document, Class<T> type) {
        try {
            return present(MAPPER.treeToValue(document, type), type);
        } catch (JacksonException e) {
            throw malformed(e, type);
        }
    }

    /** Any value as a document. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static boolean isJson(byte[] bytes) {
        try {
            return !MAPPER.readTree(bytes).isMissingNode();
        } catch (JacksonException e) {
            return false;
        }
    }

    /** The JSON {@code null} reads as null into any type. */
    private static <T> T present(@Nullable T value, Class<T> type) {
        if (value == null) {
            throw new MalformedEventException("not a " + type.getSimpleName() + ": null");
        }
        return value;
    }

    /**
     * A parser's message quotes what was read, and so is left behind; the path holds names of ours and indexes, and what
     * a record's constructor says of a value quotes none.
     */
    private static MalformedEventException malformed(JacksonException e, Class<?> type) {
        String path = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return new MalformedEventException(
                "not a " + type.getSimpleName() + (path.isEmpty() ? "" : ": at " + path) + refusal(e));
    }

    private static String refusal(JacksonException e) {
        Throwable cause = e instanceof ValueInstantiationException ? e.getCause() : null;
        if (cause instanceof IllegalArgumentException) {
            return ": " + cause.getMessage();
        }
        return cause instanceof NullPointerException ? ": " + cause.getMessage() + " is missing" : "";
    }
}
