package moderato.rules.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import moderato.rules.document.InvalidDocumentException;
import moderato.rules.document.Yaml;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The JSON Schema of a site's document")
class SiteSchemaTest {
    private static final Path FILE = Path.of("src/main/resources/moderato/rules/site/site.schema.json");
    private static final String EVERY_KEY = """
            origins: [https://news.example, 'http://localhost:8080']
            extends: default
            language: en
            mode: post-moderated
            close-after-days: 14
            thresholds: {hold: 4, reject: 30}
            limits: {body: 3000}
            maxLinks: 3
            lists:
              profanity: [dunderhead, 1488]
              rivals: {slur: [a], strong: [the other paper], mild: [the tabloid]}
            rules:
              - {id: 18, outcome: approve, exempt: [], when: {none: [{links: {max: 0}}]}}
              - id: every-key
                title: Each type with each parameter
                mode: shadow
                sections: [sports, default]
                articles: [a1]
                exempt: [staff, trusted]
                outcome: score 3
                reason: guideline 4
                expires: 2026-12-31
                max-hits-per-hour: 100
                on-error: skip
                tests:
                  match: [{body: a http://a.example, name: N, email: n@mail.example, website: 'https://a.example'}]
                  no-match: [all is well]
                when:
                  any:
                    - all:
                        - words: {lists: [rivals], terms: [rat, 88], match: prefix, severity: [strong], form: folded, except: [rat race], fields: [body, author.name], min: 2}
                        - regex: {pattern: 'a+b', form: plain, fields: [author.website]}
                    - links: {max: 0, kinds: [full, bare, written-out, perhaps], share-over: 0.5, count-website: true}
                    - domains: {lists: [shorteners], domains: [spam.example, '*.xyz'], mode: look-alike, fields: [body]}
                    - contact: {kinds: [phone, email, messenger, wallet, invite], min: 2}
                    - author: {reserved: [Editor], names: [John Doe], addresses: [AAAAAAAAAAAAAAAAAAAAAA], has-website: false}
                    - email: {disposable: true, domains: [mail.example], plus-alias: true, dots-over: 4}
                    - script: {allow: [Latin], deny: [Cyrillic], min-letters: 3, mixed-words-over: 0}
                    - shape: {longer-than: 9000, shorter-than: 2, fewer-words-than: 1, capitals-over: 0.7, min-letters: 10, emoji-over: 5}
                    - shape: {run-over: 9, repeated-words-over: 0.5, blanks-over: 0.6, short-words-over: 0.7, invisible-over: 1}
                    - article: {ids: [a1], paths: [/opinion], sections: [sports]}
            sections:
              - {id: sports, paths: [/sports], pathPrefix: /sport, extends: site, language: de, mode: closed}
              - {id: more, extends: nothing, thresholds: {reject: 40}, limits: {body: 200}, close-after-days: 3, rules: []}
            """;
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
    void isASchemaItself() {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(MAPPER.valueToTree(SiteSchema.get()))).isEmpty();
    }

    @Test
    void takesTheDocumentsThatAreTaken() throws IOException {
        String guide = Files.readString(Path.of("../docs/writing-a-rule.md"), UTF_8);
        String example =
                guide.substring(guide.indexOf("```yaml\n") + 8, guide.indexOf("\n```\n", guide.indexOf("```yaml\n")));
        String demo = Files.readString(Path.of("../ops/sites/demo.yaml"), UTF_8);

        for (String document : List.of(DefaultDocument.SOURCE, demo, example, EVERY_KEY)) {
            assertThat(validate(document)).as(document).isEmpty();
        }
        SitePolicy.of(Yaml.read(demo));
        SitePolicy.of(Yaml.read(example));
        SitePolicy.of(Yaml.read(EVERY_KEY));
    }

    @Test
    void isTriedWithEveryKeyThereIsAndTheGuideHasIt() throws IOException {
        String guide = Files.readString(Path.of("../docs/writing-a-rule.md"), UTF_8);
        Set<String> keys = new TreeSet<>();
        MAPPER.valueToTree(SiteSchema.get())
                .findValues("properties")
                .forEach(properties -> keys.addAll(properties.propertyNames()));

        assertThat(keys).allSatisfy(key -> {
            assertThat(EVERY_KEY).containsPattern("\\b" + key + ":");
            assertThat(guide).containsPattern("[`{ ]" + key + "[`:,}]");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mod: closed",
                "mode: close",
                "mode: [closed]",
                "rules: {a: b}",
                "rules: [a]",
                "rules: [{mode: off}]",
                "rules: [{id: Ä}]",
                "rules: [{id: links, outcome: score 0}]",
                "rules: [{id: links, outcome: score 1000}]",
                "rules: [{id: links, outcome: ban}]",
                "rules: [{id: links, expires: 31.12.2026}]",
                "rules: [{id: links, expires: '2026-12-31T18:00:00+01:00'}]",
                "rules: [{id: links, expires: '+1000000000-12-31T23:59:59Z'}]",
                "rules: [{id: links, max-hits-per-hour: 0}]",
                "rules: [{id: links, exempt: [editors]}]",
                "rules: [{id: links, tests: {match: a}}]",
                "rules: [{id: links, tests: {match: [{text: a}]}}]",
                "rules: [{id: links, when: links}]",
                "rules: [{id: links, when: {}}]",
                "rules: [{id: links, when: {links: {}, contact: {}}}]",
                "rules: [{id: links, when: {link: {}}}]",
                "rules: [{id: links, when: {links: {max: -1}}}]",
                "rules: [{id: links, when: {links: {max: 2.5}}}]",
                "rules: [{id: links, when: {all: []}}]",
                "rules: [{id: links, when: {any: [{all: [{links: {kind: [full]}}]}]}}]",
                "rules: [{id: links, when: {shape: {capitals-over: 70}}}]",
                "rules: [{id: links, when: {words: {terms: rat}}}]",
                "rules: [{id: links, when: {words: {terms: ['']}}}]",
                "rules: [{id: links, when: {regex: {}}}]",
                "rules: [{id: links, when: {author: {addresses: [192.168.0.1]}}}]",
                "rules: [{id: links, when: {article: {paths: [opinion]}}}]",
                "thresholds: {hold: 0}",
                "thresholds: {hold: 1001}",
                "limits: {body: 0}",
                "limits: {name: 3}",
                "close-after-days: 0",
                "origins: ['https://news.example/']",
                "origins: [news.example]",
                "lists: {Own: [a]}",
                "lists: {own: {rude: [a]}}",
                "sections: [{paths: [/a]}]",
                "sections: [{id: A}]",
                "sections: [{id: a, paths: [b]}]",
                "sections: [{id: a, paths: ['/b/*']}]",
                "sections: [{id: a, rules: [{id: x, moed: off}]}]",
                "maxLinks: 101",
            })
    void refusesTheDocumentsThatAreRefused(String document) {
        assertThat(validate(document)).isNotEmpty();
        assertThatThrownBy(() -> SitePolicy.of(Yaml.read(document))).isInstanceOf(InvalidDocumentException.class);
    }

    private static List<Error> validate(String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(MAPPER.valueToTree(SiteSchema.get()))
                .validate(document, InputFormat.YAML);
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
