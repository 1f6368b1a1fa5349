package moderato.notification.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The YAML of a site")
class SiteYamlTest {
    @Test
    void isReadAsJson() {
        assertThat(SiteYaml.read("origins: [http://localhost:8080]\nmaxLinks: 3\n")
                        .toString())
                .isEqualTo("{\"origins\":[\"http://localhost:8080\"],\"maxLinks\":3}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x [1]\nb: *x",
                "a: !!javax.script.ScriptEngineManager []",
                "a: !!str 1",
                "maxLinks: 1\nmaxLinks: 2",
                "- a list",
                "just text",
                "",
                "a: [unclosed",
                "a: 1\n---\nb: 2",
            })
    void isRefusedWhenItIsMoreThanData(String source) {
        assertThatThrownBy(() -> SiteYaml.read(source)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isRefusedWhenItIsTooDeepOrTooLong() {
        assertThatThrownBy(() -> SiteYaml.read("a: " + "[".repeat(10_000) + "]".repeat(10_000)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SiteYaml.read("a: " + "x".repeat(300_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
