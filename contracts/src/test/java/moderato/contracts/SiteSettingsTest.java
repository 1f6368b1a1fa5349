package moderato.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import moderato.contracts.SiteSettings.Section;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A site's document")
class SiteSettingsTest {
    private final SiteSettings settings = new SiteSettings(
            List.of("https://news.example", "http://localhost:8080"),
            List.of(
                    new Section("sports", "/sports"),
                    new Section("football", "/sports/football"),
                    new Section("world", "/world/")),
            null,
            null);

    @ParameterizedTest
    @CsvSource({
        "https://news.example/sports/a, sports",
        "https://NEWS.example:443/sports, sports",
        "https://news.example/sports/football/final?x=1#c, football",
        "https://news.example/sportsmen/a, default",
        "https://news.example/world/a, world",
        "https://news.example/x/../sports/a, sports",
        "http://localhost:8080/sports/a, sports",
        "https://evil.example/sports/a, default",
        "https://news.example, default",
        "https://news.example/%73ports/a, default",
    })
    void picksTheSectionByTheMostSpecificPathPrefix(String url, String section) {
        assertThat(settings.sectionOf(url)).isEqualTo(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example@evil.example/",
                "//news.example/a",
                "https://news.example.evil.example/",
                "\\\\news.example\\a",
                "https://news.example\r\nX: y",
                "http://news.example/",
                "https://news.example:8443/",
                "javascript:alert(1)",
                "null",
                ""
            })
    void ownsNothingButItsOrigins(String url) {
        assertThat(settings.owns(url)).isFalse();
    }

    @Test
    void refusesWhatItCouldNotUse() {
        assertThatThrownBy(() -> new SiteSettings(List.of("news.example"), null, null, null))
                .hasMessageContaining("origins");
        assertThatThrownBy(() -> new Section("Sports!", "/a")).hasMessageContaining("sections.id");
        assertThatThrownBy(() -> new Section("sports", "a")).hasMessageContaining("pathPrefix");
        assertThatThrownBy(() -> new SiteSettings(null, null, null, -1)).hasMessageContaining("maxLinks");
    }
}
