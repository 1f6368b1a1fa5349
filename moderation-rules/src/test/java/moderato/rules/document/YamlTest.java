package moderato.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The YAML of a document")
class YamlTest {
    @Test
    void isReadAsData() {
        assertThat(Yaml.read("a: [x, 'y', 3, 0.5, true, off, 007, 1.50, null]\nb: {c: ~}")
                        .data())
                .hasToString("{a=[x, y, 3, 0.5, true, off, 007, 1.50, null], b={c=null}}");
        assertThat(Yaml.read("a: 3").data()).isEqualTo(Map.of("a", 3L));
    }

    @Test
    void isTheSameComingAsData() {
        Node.Entries read = Yaml.read("a: [x, '3', 3, 0.5, true]\nb: {c: d}");

        assertThat(Node.of(read.data()).data()).isEqualTo(read.data());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: &x [1]                           | line 1, column 4, a: must not have tags
                    a: *x                               | line 1, column 4, a: must not have tags
                    a: !!javax.script.ScriptEngineManager [] | line 1, column 4, a: must not have tags
                    a: !!str 1                          | line 1, column 4, a: must not have tags
                    a: 1\\n \\nb: 2\\na: 2              | line 4, column 1, a: must not stand here twice; it stands at line 1 already
                    - a list                            | line 1, column 1: must be a mapping
                    just text                           | line 1, column 1: must be a mapping
                    a: [unclosed                        | line 1, column 13: is not YAML
                    a: 1\\n---\\nb: 2                   | line 2, column 1: must be the only document
                    ? [a]\\n: b                         | line 1, column 3: must have names as keys
                    a: {b: [c, {d: !x y}]}              | line 1, column 16, a.b[1].d: must not have tags
                    <<: {a: 1}                          |
                    """)
    void isRefusedWhenItIsMoreThanData(String source, String problem) {
        String yaml = source.translateEscapes();
        if (problem == null) {
            assertThat(Yaml.read(yaml).data()).isEqualTo(Map.of("<<", Map.of("a", 1L)));
            return;
        }
        assertThatThrownBy(() -> Yaml.read(yaml))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageStartingWith(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    rules:\\n  - id: a\\n   when: b     | line 3, column 4: is not YAML | Keys of one rule, and the items of one list, must begin in the same column
                    outcome: score: 3                  | line 1, column 15: is not YAML | A text with a colon in it must stand in quotes
                    rules:\\n\\t- id: a               | line 2, column 1: is not YAML | Do not use \\t(TAB) for indentation
                    terms: [a b                        | line 1, column 12: is not YAML | A bracket is not closed, or a comma is missing
                    term: @all                         | line 1, column 7: is not YAML | A text that begins with such a sign must stand in quotes
                    """)
    void tellsWhatWouldBeRight(String source, String place, String right) {
        assertThatThrownBy(() -> Yaml.read(source.translateEscapes()))
                .hasMessageStartingWith(place)
                .hasMessageContaining(right.replace("\\\\", "\\"));
    }

    @Test
    void isRefusedWhenItIsEmpty() {
        assertThatThrownBy(() -> Yaml.read("")).isInstanceOf(InvalidDocumentException.class);
        assertThatThrownBy(() -> Yaml.read("# nothing\n")).isInstanceOf(InvalidDocumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\x", "a: \"\\u", "\"\\U"})
    void isRefusedWhenItEndsWithinAnEscape(String source) {
        assertThatThrownBy(() -> Yaml.read(source))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("lacks its digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "a:\n ", "{? "})
    void isRefusedWhenItIsNestedTooDeep(String opening) {
        assertThatThrownBy(() -> Yaml.read("a: " + opening.repeat(10_000)))
                .isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void isRefusedAtThePlaceWhereItGetsTooDeep() {
        assertThatThrownBy(() -> Yaml.read("a: " + "[".repeat(30) + "]".repeat(30)))
                .hasMessageStartingWith("line 1, column 23, a[0][0]")
                .hasMessageEndingWith("must not be nested deeper than 20");
    }

    @Test
    void isRefusedWhenItIsTooLong() {
        String character = "ü";
        for (String source : List.of("a: " + "x".repeat(300_000), "a: " + character.repeat(140_000))) {
            assertThatThrownBy(() -> Yaml.read(source)).hasMessageContaining("must not be longer than 256 KB");
        }
    }

    @Test
    void isRefusedWithLongKeysShownShort() {
        assertThatThrownBy(() -> Yaml.read("\"" + "k".repeat(900) + "\": !x y"))
                .hasMessageContaining("k".repeat(40) + "…: must not have tags")
                .extracting(Throwable::getMessage)
                .asString()
                .hasSizeLessThan(300);
    }
}
