package moderato.intake.submission;

import java.util.stream.Collectors;
import moderato.edge.ProblemException;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads a submission from JSON; strict, because nobody we know has written it. */
final class JsonSubmission {
    private static final int DEEPEST = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withCoercionConfig(
                    LogicalType.POJO,
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
            .build();

    private JsonSubmission() {}

    static Submission read(String json) {
        Submission read;
        try {
            read = MAPPER.readValue(json, Submission.class);
        } catch (DatabindException e) {
            throw ofWrongType(e);
        } catch (JacksonException e) {
            throw unreadable();
        }
        if (read == null) {
            throw unreadable();
        }
        return read;
    }

    /** The parser's message quotes the request, and so is left behind; the path holds the names of our fields. */
    private static ProblemException ofWrongType(DatabindException e) {
        String field = e.getPath().stream()
                .map(step -> String.valueOf(step.getPropertyName()))
                .collect(Collectors.joining("."));
        return field.isEmpty() ? unreadable() : ProblemException.invalid(field, "is not of the right type");
    }

    private static ProblemException unreadable() {
        return ProblemException.of(
                HttpStatus.BAD_REQUEST, "The request is not one JSON object, each of its names once.");
    }
}
