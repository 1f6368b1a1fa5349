package moderato.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled lists, as files: well-formed, sorted, without duplicates, with their sources and licences. */
class ListFilesTest {
    private static final Set<String> FLAGS = Set.of("name");
    private static final Set<String> IDENTITIES = Set.of("""
            gay gays lesbian lesbians bisexual trans transgender transsexual queer lgbt homosexual
            black blacks white whites asian asians latino hispanic african arab arabs mexican mexicans chinese
            muslim muslims islam jew jews jewish christian christians catholic hindu
            immigrant immigrants refugee disabled woman women
            schwul schwule lesbe jude juden jüdisch muslime türke türken ausländer schwarze
            juif juifs juive musulman musulmans arabe arabes noir noirs homosexuel lesbienne
            judío judíos musulmán musulmanes negros lesbiana
            ebreo ebrei musulmano musulmani nero neri omosessuale lesbica
            """.strip().split("\\s+"));

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatItIsWhereItIsFromAndUnderWhichLicence(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, UTF_8);
        String head = String.join(
                "\n", lines.stream().takeWhile(line -> line.startsWith("#")).toList());

        assertThat(head).containsPattern("# Sources?: ").containsPattern("# Licences?: ");
        assertThat(lines.stream().dropWhile(line -> line.startsWith("#")))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsCleanLinesInOrderAndNoneTwice(Path file) throws IOException {
        Map<String, List<String>> sections = sectionsOf(file);

        assertThat(sections.values())
                .allSatisfy(terms -> assertThat(terms).isNotEmpty().isSorted());
        assertThat(sections.values().stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .allSatisfy(term -> assertThat(term)
                        .isEqualTo(term.strip())
                        .isEqualTo(term.toLowerCase(Locale.ROOT))
                        .isEqualTo(Normalizer.normalize(term, Normalizer.Form.NFC))
                        .doesNotContain("  ", "\t"));
    }

    @ParameterizedTest
    @MethodSource("profanity")
    void ratesEachProfanityAndListsNoIdentityByItself(Path file) throws IOException {
        Map<String, List<String>> sections = sectionsOf(file);

        assertThat(sections.keySet()).containsExactly("slur", "strong", "mild");
        assertThat(sections.values().stream().flatMap(List::stream))
                .hasSizeGreaterThan(150)
                .allSatisfy(term -> assertThat(term).matches("[\\p{L}]+( [\\p{L}]+)*"))
                .noneMatch(IDENTITIES::contains);
    }

    @ParameterizedTest
    @MethodSource("profanity")
    void listsNoPhraseThatAListedPartAlreadyFinds(Path file) throws IOException {
        Set<String> stronger = new HashSet<>();
        sectionsOf(file).values().forEach(terms -> {
            stronger.addAll(terms);
            assertThat(terms)
                    .filteredOn(term -> term.contains(" "))
                    .noneMatch(term -> Arrays.stream(term.split(" ")).anyMatch(stronger::contains));
        });
    }

    @ParameterizedTest
    @MethodSource("spamPhrases")
    void ratesEachSpamPhrase(Path file) throws IOException {
        Map<String, List<String>> sections = sectionsOf(file);

        assertThat(sections.keySet()).containsExactly("strong", "mild");
        assertThat(sections.values().stream().flatMap(List::stream))
                .hasSizeGreaterThan(100)
                .allSatisfy(term -> assertThat(term).matches("[\\p{L}\\d']+( [\\p{L}\\d']+)*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shorteners.txt", "disposable-email-domains.txt"})
    void holdsDomainsInTheirPlainForm(String name) throws Exception {
        assertThat(termsOf(name))
                .hasSizeGreaterThan(100)
                .allSatisfy(domain -> assertThat(domain).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gmail.com", "outlook.com", "gmx.de", "web.de", "yahoo.com", "proton.me", "icloud.com"})
    void doesNotCallAMailHouseDisposable(String domain) throws Exception {
        assertThat(termsOf("disposable-email-domains.txt")).doesNotContain(domain);
    }

    @Test
    void callsNoListedWordInnocentOrATopic() throws Exception {
        Set<String> listed = new HashSet<>(termsOf("profanity-en.txt"));

        assertThat(termsOf("innocent-en.txt").stream().filter(listed::contains)).isEmpty();
        assertThat(termsOf("exceptions.txt").stream().filter(listed::contains)).isEmpty();
        assertThat(termsOf("topics-en.txt").stream().filter(listed::contains)).isEmpty();
    }

    static Stream<Path> profanity() throws IOException, URISyntaxException {
        return files().filter(file -> file.getFileName().toString().startsWith("profanity-"));
    }

    static Stream<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(ListFilesTest.class.getResource("lists")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    static Stream<Path> spamPhrases() throws IOException, URISyntaxException {
        return files().filter(file -> file.getFileName().toString().startsWith("spam-phrases-"));
    }

    private static List<String> termsOf(String name) throws IOException, URISyntaxException {
        Path file = files().filter(path -> path.endsWith(name)).findAny().orElseThrow();
        return sectionsOf(file).values().stream().flatMap(List::stream).toList();
    }

    /** The terms of each section in the file's order; a list without severities is one section. */
    private static Map<String, List<String>> sectionsOf(Path file) throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : Files.readAllLines(file, UTF_8)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
                assertThat(sections).doesNotContainKey(section);
            } else if (!line.startsWith("#")) {
                String[] parts = line.split("\t", -1);
                assertThat(parts).hasSizeLessThanOrEqualTo(2);
                if (parts.length == 2) {
                    assertThat(FLAGS).contains(parts[1].split(","));
                }
                sections.computeIfAbsent(section, name -> new ArrayList<>()).add(parts[0]);
            }
        }
        return sections;
    }
}
