package moderato.notification.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import moderato.edge.Secrets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cursor")
class CursorTest {
    private static final String OLD = "uT7pQ2mX9vR4kL8wZ3bN6cJ1hF5gD0sA";
    private static final String NEW = "bN6cJ1hF5gD0sAuT7pQ2mX9vR4kL8wZ3";
    private final Cursor cursor = new Cursor(Instant.parse("2026-11-24T12:00:00.123456Z"), "an id");

    @Test
    void comesBackAsItWasMadeAlsoAfterARotation() {
        String text = cursor.write(new Secrets(List.of(OLD)));

        assertThat(text).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.read(text, new Secrets(List.of(NEW, OLD)))).contains(cursor);
    }

    @Test
    void ofSomeoneElseIsNone() {
        Secrets ours = new Secrets(List.of(NEW));

        assertThat(Cursor.read(cursor.write(new Secrets(List.of(OLD))), ours)).isEmpty();
        assertThat(Cursor.read("", ours)).isEmpty();
        assertThat(Cursor.read("!!", ours)).isEmpty();
        assertThat(Cursor.read("AAAAAAAAAAAAAAAAAAAAAAAA", ours)).isEmpty();
    }
}
