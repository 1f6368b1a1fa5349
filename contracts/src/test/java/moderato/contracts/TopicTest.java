package moderato.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import moderato.contracts.Reading.Malformed;
import moderato.contracts.Reading.Unknown;
import moderato.contracts.Reading.Unreadable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A record that is no event")
class TopicTest {
    private static final String REVIEW = """
            {"id":"x","revision":1,"site":"demo","number":1,"verdict":"approved","by":"ann","at":"2026-11-24T12:00:00Z"}""";

    @Test
    void ofAnUnknownTypeIsNotForMe() {
        assertThat(read("demo", "AuthorBlocked", "{}")).isEqualTo(new Unknown<ReviewEvent>("AuthorBlocked"));
    }

    @Test
    void withoutTypeOrValueIsUnreadable() {
        assertThat(read("demo", null, REVIEW)).isInstanceOf(Unreadable.class);
        assertThat(read("demo", "CommentReviewed", null)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json", "{\"a\":1,\"a\":2}", "[1,]", "{} {}", "\"\\ud8\""})
    void withoutJsonIsUnreadable(String value) {
        assertThat(read("demo", "CommentReviewed", value)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "1",
                "{\"id\":null}",
                "{\"id\":\"x\",\"revision\":\"1\",\"site\":\"demo\",\"number\":1,\"verdict\":\"approved\",\"by\":\"a\",\"at\":\"2026-11-24T12:00:00Z\"}",
                "{\"id\":\"x\",\"revision\":0,\"site\":\"demo\",\"number\":1,\"verdict\":\"approved\",\"by\":\"a\",\"at\":\"2026-11-24T12:00:00Z\"}",
                "{\"id\":\"x\",\"revision\":1,\"site\":\"demo\",\"number\":1,\"verdict\":\"held\",\"by\":\"a\",\"at\":\"2026-11-24T12:00:00Z\"}",
                "{\"id\":\"x\",\"revision\":1,\"site\":\"demo\",\"number\":1,\"verdict\":0,\"by\":\"a\",\"at\":\"2026-11-24T12:00:00Z\"}",
                "{\"id\":\"x\",\"revision\":1,\"site\":\"demo\",\"number\":1,\"verdict\":\"approved\",\"by\":\"a\",\"at\":\"yesterday\"}"
            })
    void ofAnotherShapeIsMalformed(String value) {
        assertThat(read("demo", "CommentReviewed", value)).isInstanceOf(Malformed.class);
    }

    @Test
    void underAKeyThatIsNotItsSiteIsMalformed() {
        assertThat(read("other", "CommentReviewed", REVIEW)).isInstanceOf(Malformed.class);
        assertThat(read(null, "CommentReviewed", REVIEW)).isInstanceOf(Malformed.class);
    }

    @Test
    void hasACauseThatNamesTheFieldAndQuotesNothing() {
        Reading<ReviewEvent> reading = read("demo", "CommentReviewed", REVIEW.replace("approved", "s3cret text"));
        assertThat(reading).isEqualTo(new Malformed<ReviewEvent>("not a CommentReviewed: at verdict"));
    }

    @Test
    void hasACauseThatSaysWhatARecordRefused() {
        Reading<ReviewEvent> held = read("demo", "CommentReviewed", REVIEW.replace("approved", "held"));
        assertThat(held).isEqualTo(new Malformed<ReviewEvent>("not a CommentReviewed: a review approves or rejects"));
    }

    @Test
    void isTheOnlyKindThatIsSetAside() {
        assertThat(read("demo", "CommentReviewed", REVIEW)).isInstanceOf(Reading.Known.class);
    }

    private static Reading<ReviewEvent> read(@Nullable String key, @Nullable String type, @Nullable String value) {
        return Topic.COMMENTS_REVIEWED.read(
                key == null ? null : key.getBytes(UTF_8), type, value == null ? null : value.getBytes(UTF_8));
    }
}
