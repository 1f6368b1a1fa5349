package moderato.intake.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import moderato.contracts.JsonForm;
import moderato.contracts.MalformedEventException;
import moderato.contracts.SiteDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SitesTest {
    private final Sites sites = new Sites();

    @Test
    void keepTheHighestVersionInWhateverOrder() {
        sites.keep(document(2, "{\"origins\":[\"https://two.example\"]}"));
        sites.keep(document(1, "{\"origins\":[\"https://one.example\"]}"));
        assertThat(sites.find("s").orElseThrow().origins()).containsExactly("https://two.example");
        assertThat(sites.anyOwns("https://two.example")).isTrue();
        assertThat(sites.anyOwns("https://one.example")).isFalse();
    }

    @Test
    void keepTheLastGoodDocumentWhenABadOneComes() {
        sites.keep(document(1, "{\"origins\":[\"https://one.example\"]}"));
        assertThatThrownBy(() -> sites.keep(document(2, "{\"origins\":[\"nonsense\"]}")))
                .isInstanceOf(MalformedEventException.class);
        assertThat(sites.find("s").orElseThrow().origins()).containsExactly("https://one.example");
    }

    private static SiteDocument document(long version, String json) {
        return new SiteDocument(
                "s", version, "editor", Instant.EPOCH, "yaml", JsonForm.read(json.getBytes(UTF_8), JsonNode.class));
    }
}
