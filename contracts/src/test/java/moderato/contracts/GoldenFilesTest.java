package moderato.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** A golden file that no longer reads, or reads as something else, is a breaking change of the log: mend the code. */
@DisplayName("Released events")
class GoldenFilesTest {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final Instant AT = Instant.parse("2026-11-24T12:00:01.250Z");
    private static final Comment COMMENT = new Comment(
            "0190a0b1-c2d3-8e4f-9a5b-6c7d8e9fa0b1",
            1,
            "demo",
            "sports",
            new Article(
                    "demo/sports/derby", "http://localhost:8080/demo/sports/derby", "A derby \u201cfor the ages\u201d"),
            null,
            new Author("Ann \uD83D\uDE00", "ann@example.org", "https://example.org/", "AAECAwQFBgcICQoLDA0ODw"),
            "This is a damn fine <b>goal</b>\nby both.",
            Instant.parse("2026-11-24T12:00:00.125Z"));

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of("CommentSubmitted", Topic.COMMENTS_SUBMITTED, new CommentSubmitted(COMMENT)),
                Arguments.of(
                        "CommentModerated",
                        Topic.COMMENTS_MODERATED,
                        new CommentModerated(
                                COMMENT,
                                1,
                                Verdict.HELD,
                                List.of(
                                        new Finding(
                                                "profanity",
                                                Outcome.HOLD,
                                                null,
                                                null,
                                                null,
                                                "\u201cdamn\u201d is a listed word",
                                                List.of(new Span("body", 10, 14))),
                                        new Finding("links", Outcome.HOLD, null, 3.0, 2.0, "3 links", List.of())),
                                0,
                                "3f1c",
                                new Seen(41, -1),
                                AT)),
                Arguments.of(
                        "CommentReviewed",
                        Topic.COMMENTS_REVIEWED,
                        new CommentReviewed(
                                COMMENT.id(), 1, "demo", 1, Verdict.APPROVED, "editor", AT, null, "fine by me")),
                Arguments.of(
                        "SiteDocument",
                        Topic.SITES,
                        new SiteDocument(
                                "demo",
                                1,
                                "seed",
                                AT,
                                "origins: ['http://localhost:8080']\n",
                                JsonForm.tree(Map.of("origins", List.of("http://localhost:8080"))))));
    }

    @ParameterizedTest(name = "{0} is written as its golden file says")
    @MethodSource("events")
    void written(String name, Topic<?> topic, Event event) throws IOException {
        assertThat(PLAIN.readTree(JsonForm.write(event))).isEqualTo(PLAIN.readTree(golden(name)));
    }

    @ParameterizedTest(name = "{0} is read back from its golden file")
    @MethodSource("events")
    void read(String name, Topic<?> topic, Event event) throws IOException {
        Reading<?> reading = topic.read(event.site().getBytes(UTF_8), name, golden(name));
        assertThat(reading).isEqualTo(new Reading.Known<>(event));
    }

    @ParameterizedTest(name = "{0} with a field of a later release is still read")
    @MethodSource("events")
    void readWithMore(String name, Topic<?> topic, Event event) throws IOException {
        String more = new String(golden(name), UTF_8).replaceFirst("\\{", "{\"ofALaterRelease\":{\"x\":[1]},");
        assertThat(topic.read(event.site().getBytes(UTF_8), name, more.getBytes(UTF_8)))
                .isEqualTo(new Reading.Known<>(event));
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream file = GoldenFilesTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            assertThat(file).as("golden file of " + name).isNotNull();
            return file.readAllBytes();
        }
    }
}
