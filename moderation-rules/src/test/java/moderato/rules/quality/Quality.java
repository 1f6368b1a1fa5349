package moderato.rules.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moderato.rules.document.Yaml;
import moderato.rules.matcher.WordMatcher;
import moderato.rules.policy.Policy;
import moderato.rules.site.SitePolicy;
import moderato.rules.words.BundledLists;
import org.jspecify.annotations.Nullable;

/**
 * Measures the rules on every {@code .csv} and {@code .tsv} file of a folder: columns id, label (1: should be found) and
 * text. Each file is measured by what it is for: {@code flagged} is a finding of a words rule of the lists of
 * profanity, {@code kept back} a verdict held or rejected, both under the default policy; {@code unguarded} is flagged
 * without the dictionary of innocent words.
 *
 * <p>Arguments: the folder or file, or {@code generated} for texts of {@link GeneratedTexts}, how many mistakes of a file to show for each measure (default 5), and
 * in which language the bundled lists are taken (default en).
 */
public final class Quality {
    /** The rules of the default policy that flag. */
    static final Set<String> WORD_RULES = Set.of("slurs", "profanity", "rude-words");

    private static final String GENERATED = "generated";
    private static final long SEED = 42;
    private static final Set<String> NOT_COUNTED = notCounted();

    private final PrintStream out;
    private final int shown;

    private Quality(PrintStream out, int shown) {
        this.out = out;
        this.shown = shown;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int shown = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Quality quality = new Quality(new PrintStream(System.out, true, UTF_8), shown);
        String language = arguments.length > 2 ? arguments[2] : "en";
        Policy policy = policy(language, "");
        Policy spamAlone = policy(language, resource("spam-alone.yaml"));
        WordMatcher unguarded = WordMatcher.unguarded(
                List.of(BundledLists.find("profanity-" + language).orElseThrow()));
        List<Measure> measures = List.of(
                Measure.flagged(policy),
                Measure.keptBack("kept back", policy),
                Measure.keptBack("kept back as spam", spamAlone),
                Measure.unguarded(unguarded));
        if (arguments[0].equals(GENERATED)) {
            quality.measure("generated, first kinds", GeneratedTexts.FIRST.make(SEED), measures);
            quality.measure("generated, second kinds", GeneratedTexts.SECOND.make(SEED), measures);
            return;
        }
        Map<String, List<LabelledText>> corpora = new TreeMap<>();
        for (Path file : files(folder)) {
            corpora.put(file.getFileName().toString(), LabelledText.read(file));
        }
        Carriers carriers =
                new Carriers(corpora.values().stream().flatMap(List::stream).toList());
        corpora.forEach((name, texts) ->
                quality.measure(name, texts.stream().map(carriers::place).toList(), measures));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
            List<Path> files = all.filter(file -> file.toString().matches(".*\\.[ct]sv") && Files.exists(file))
                    .toList();
            if (files.isEmpty()) {
                throw new IOException("no .csv and no .tsv file at " + folder.toAbsolutePath());
            }
            return files;
        }
    }

    private static Policy policy(String language, String document) {
        return SitePolicy.of(Yaml.read("language: " + language + "\n" + document))
                .policy();
    }

    private void measure(String name, List<LabelledText> all, List<Measure> measures) {
        List<LabelledText> counted =
                all.stream().filter(row -> !NOT_COUNTED.contains(row.id())).toList();
        out.printf(
                "%n%s: %d rows%s%n%-28s bad  clean  found  false   prec. recall F1    false/1000       placed  exact inside%n",
                name,
                counted.size(),
                all.size() == counted.size() ? "" : ", and " + (all.size() - counted.size()) + " not counted",
                "");
        for (Measure measure : measures) {
            Tallies tallies = new Tallies();
            counted.forEach(row -> tallies.add(row, measure.answer().apply(row.text())));
            out.printf("%-24s %s%n", measure.name(), tallies.all());
            if (tallies.kinds().size() > 1 && tallies.kinds().size() <= measure.mostKinds()) {
                tallies.kinds().forEach((kind, tally) -> out.printf("  %-22s %s%n", kind, tally));
            }
            if (measure.byRule()) {
                tallies.rules().forEach((rule, tally) -> out.printf("  rule %-17s %s%n", rule, tally.hits()));
            }
            tallies.mistakes().stream().limit(shown).forEach(out::println);
        }
    }

    private static Set<String> notCounted() {
        return resource("not-counted.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
    }

    /** A text file beside this class. */
    static String resource(String name) {
        try (@Nullable InputStream file = Quality.class.getResourceAsStream(name)) {
            return new String(requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
