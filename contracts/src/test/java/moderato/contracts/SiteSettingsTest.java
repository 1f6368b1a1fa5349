package moderato.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import moderato.contracts.SiteSettings.Limits;
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
                    new Section("sports", "/sports", null, null, new Limits(500)),
                    new Section("football", "/sports/football", null, "closed", null),
                    new Section("world", null, List.of("/world/", "/abroad"), null, null),
                    new Section("cologne", null, List.of("/köln"), null, null)),
            null,
            null);

    @ParameterizedTest
    @CsvSource({
        "https://news.example/sports/a, sports",
        "https://NEWS.example:443/sports, sports",
        "https://news.example/sports/football/final?x=1#c, football",
        "https://news.example/sportsmen/a, default",
        "https://news.example/world/a, world",
        "https://news.example/abroad/a, world",
        "https://news.example/x/../sports/a, sports",
        "http://localhost:8080/sports/a, sports",
        "https://evil.example/sports/a, default",
        "https://news.example, default",
        "https://news.example/%73ports/a, default",
        "https://news.example/k%C3%B6ln/a, cologne",
        "https://news.example/köln/a, cologne",
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
    void knowsWhichSectionsAreClosedAndHowLongACommentMayBe() {
        assertThat(settings.isClosed("football")).isTrue();
        assertThat(settings.isClosed("sports")).isFalse();
        assertThat(settings.longestBody("sports")).isEqualTo(500);
        assertThat(settings.longestBody("football")).isEqualTo(10_000);
        SiteSettings closed = new SiteSettings(
                null, List.of(new Section("a", null, null, "pre-moderated", null)), "closed", new Limits(300));
        assertThat(closed.isClosed("default")).isTrue();
        assertThat(closed.isClosed("a")).isFalse();
        assertThat(closed.longestBody("a")).isEqualTo(300);
    }

    @Test
    void refusesWhatItCouldNotUse() {
        assertThatThrownBy(() -> new SiteSettings(List.of("news.example"), null, null, null))
                .hasMessageContaining("origins");
        assertThatThrownBy(() -> new Section("Sports!", "/a", null, null, null)).hasMessageContaining("sections.id");
        assertThatThrownBy(() -> new Section("sports", "a", null, null, null)).hasMessageContaining("pathPrefix");
        assertThatThrownBy(() -> new Section("sports", null, List.of("a"), null, null))
                .hasMessageContaining("paths");
        assertThatThrownBy(() -> new Section("sports", "/köln und umland", null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(0)).hasMessageContaining("limits.body");
    }
}
