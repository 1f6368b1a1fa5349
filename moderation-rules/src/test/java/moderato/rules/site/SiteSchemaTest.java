package moderato.rules.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The JSON Schema of a site's document")
class SiteSchemaTest {
    private static final Path FILE = Path.of("src/main/resources/moderato/rules/site/site.schema.json");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void isShippedAsTheKeysAndRuleTypesSay() throws IOException {
        JsonNode schema = MAPPER.valueToTree(SiteSchema.get());
        if (Boolean.getBoolean("schema.update")) {
            Files.writeString(FILE, MAPPER.writeValueAsString(schema) + "\n", UTF_8);
        }

        assertThat(MAPPER.readTree(Files.readString(FILE, UTF_8)))
                .as(
                        "the file is of other code: mvn test -pl moderation-rules -Dtest=SiteSchemaTest -Dschema.update=true")
                .isEqualTo(schema);
    }

    @Test
    void describesEveryRuleTypeAndEveryKeyOfARule() {
        JsonNode definitions = MAPPER.valueToTree(SiteSchema.get()).path("$defs");

        assertThat(definitions.path("condition").path("properties").propertyNames())
                .contains(
                        "words", "regex", "links", "domains", "contact", "author", "email", "script", "shape",
                        "article")
                .contains("all", "any", "none");
        assertThat(definitions.path("rule").path("properties").propertyNames())
                .containsExactly(
                        "id",
                        "title",
                        "mode",
                        "when",
                        "outcome",
                        "sections",
                        "articles",
                        "exempt",
                        "reason",
                        "expires",
                        "max-hits-per-hour",
                        "on-error",
                        "tests");
        assertThat(definitions.findParents("properties"))
                .allSatisfy(mapping -> mapping.path("properties")
                        .forEach(key ->
                                assertThat(key.path("description").asString()).isNotBlank()));
    }
}
