package moderato.notification.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text for the database")
class StorableTest {
    @Test
    void keepsItsLengthWhenHalvesOfPairsAreReplaced() {
        assertThat(Storable.whole("a\uD800b")).isEqualTo("a\uFFFDb");
        assertThat(Storable.whole("a\uDC00")).isEqualTo("a\uFFFD");
        assertThat(Storable.whole("\uD83D\uDE00 whole")).isEqualTo("\uD83D\uDE00 whole");
    }

    @Test
    void asANameHoldsNoControlsAndNoHalves() {
        assertThat(Storable.isName("demo-1")).isTrue();
        assertThat(Storable.isName("")).isFalse();
        assertThat(Storable.isName("a\0b")).isFalse();
        assertThat(Storable.isName("a\r\nBcc: x")).isFalse();
        assertThat(Storable.isName("a\uD800")).isFalse();
        assertThat(Storable.isName("x".repeat(201))).isFalse();
    }
}
