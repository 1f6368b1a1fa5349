package moderato.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An excerpt")
class ExcerptTest {
    @ParameterizedTest
    @CsvSource({
        "see https://evil.example/a, see https[:]//evil[.]example/a",
        "www.evil.example now, www[.]evil[.]example now",
        "mail me@evil.example, mail me[at]evil[.]example",
        "javascript:alert(1), javascript[:]alert(1)",
        "Well. That is it., Well. That is it.",
        "at 12:30 he said: yes, at 12:30 he said: yes",
    })
    void holdsNothingThatAMailProgramWouldLink(String text, String excerpt) {
        assertThat(Excerpt.of(text)).isEqualTo(excerpt);
    }

    @Test
    void isOneLineWithoutControls() {
        assertThat(Excerpt.of("a\r\nBcc: x\u2028b\u0000c\u202Ed")).isEqualTo("a Bcc: x b c d");
        assertThat(Excerpt.of("a\u760d\u760aBcc: x")).doesNotContain("\r", "\n");
    }

    @Test
    void isCutBetweenWholeCharacters() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(Excerpt.of(family.repeat(300))).isEqualTo(family.repeat(280) + "…");
        assertThat(Excerpt.of("e\u0301".repeat(281))).isEqualTo("e\u0301".repeat(280) + "…");
        assertThat(Excerpt.of("x".repeat(280))).isEqualTo("x".repeat(280));
    }
}
