package moderato.rules.matcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.Severity;
import moderato.rules.words.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A site's own words, of any script, are found in its texts. */
class ScriptsTest {
    /** A row of {@code scripts.tsv}. */
    record Row(String script, String term, String text, String span) {}

    @ParameterizedTest
    @MethodSource("rows")
    void findsTheListedWordWhereItStandsAndNowhereElse(Row row) {
        WordMatcher matcher = WordMatcher.of(List.of(WordList.of("own", Severity.STRONG, List.of(row.term))));

        WordHits found = matcher.find(CommentText.of(row.text), Steps.atMost(100_000));

        assertThat(found.complete()).isTrue();
        List<String> spans = found.hits().stream()
                .map(hit -> row.text.substring(hit.start(), hit.end()))
                .toList();
        assertThat(spans).isEqualTo(row.span.isEmpty() ? List.of() : List.of(row.span));
    }

    @Test
    void thereAreTwentyCasesForEachOfTwelveScriptsAndMore() {
        Map<String, Long> cases = rows().collect(Collectors.groupingBy(Row::script, Collectors.counting()));

        assertThat(cases)
                .hasSizeGreaterThanOrEqualTo(12)
                .containsKeys(
                        "Latin",
                        "Cyrillic",
                        "Greek",
                        "Arabic",
                        "Hebrew",
                        "Devanagari",
                        "Thai",
                        "Han",
                        "Hiragana",
                        "Katakana",
                        "Hangul",
                        "Georgian",
                        "Ethiopic");
        assertThat(cases.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(20));
    }

    static Stream<Row> rows() {
        try (InputStream file = ScriptsTest.class.getResourceAsStream("scripts.tsv")) {
            return new String(requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], unescaped(cells[2]), unescaped(cells[3])));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String unescaped(String cell) {
        return cell.replace("\\n", "\n")
                .replace("\\u200B", "\u200B")
                .replace("\\u2060", "\u2060")
                .replace("\\u00AD", "\u00AD");
    }
}
