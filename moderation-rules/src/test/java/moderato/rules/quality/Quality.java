package moderato.rules.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.BundledLists;
import moderato.rules.words.WordHit;
import moderato.rules.words.WordHits;
import moderato.rules.words.WordMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Measures the rules on every {@code .csv} and {@code .tsv} file of a folder: columns id, label (1: should be found) and
 * text. Arguments: the folder, how many mistakes of a kind to show (default 5), and {@code unguarded} to leave out the
 * dictionary of innocent words.
 */
public final class Quality {
    private static final Set<String> NOT_COUNTED = notCounted();

    private Quality() {}

    private static Set<String> notCounted() {
        try (@Nullable InputStream file = Quality.class.getResourceAsStream("not-counted.txt")) {
            return new String(requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int shown = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        var lists = List.of(BundledLists.find("profanity-en").orElseThrow());
        WordMatcher words =
                List.of(arguments).contains("unguarded") ? WordMatcher.unguarded(lists) : WordMatcher.of(lists);
        System.out.println(
                "corpus                             bad  clean  found  false   prec. recall F1    false/1000");
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.[ct]sv"))
                    .sorted()
                    .toList()) {
                measure(file, words, shown);
            }
        }
    }

    private static void measure(Path file, WordMatcher words, int shown) throws IOException {
        Tally all = new Tally();
        Map<String, Tally> kinds = new TreeMap<>();
        List<String> mistakes = new ArrayList<>();
        int notCounted = 0;
        for (LabelledText row : LabelledText.read(file)) {
            if (NOT_COUNTED.contains(row.id())) {
                notCounted++;
                continue;
            }
            WordHits found = words.find(CommentText.of(row.text()), Steps.atMost(1_000_000));
            boolean flagged = !found.hits().isEmpty();
            all.add(row.bad(), flagged);
            kinds.computeIfAbsent(row.kind(), kind -> new Tally()).add(row.bad(), flagged);
            if (flagged != row.bad() || !found.complete()) {
                mistakes.add(describe(row, found));
            }
        }
        System.out.printf(
                "%-30s %s%s%n",
                file.getFileName(), all, notCounted == 0 ? "" : "   (" + notCounted + " rows not counted)");
        if (kinds.size() > 1 && kinds.size() <= 60) {
            kinds.forEach((kind, tally) -> System.out.printf("  %-28s %s%n", kind, tally));
        }
        mistakes.stream().limit(shown).forEach(System.out::println);
    }

    private static String describe(LabelledText row, WordHits found) {
        StringBuilder line = new StringBuilder(row.bad() ? "    missed " : "    false  ").append(row.id());
        for (WordHit hit : found.hits()) {
            line.append(" [")
                    .append(row.text(), hit.start(), hit.end())
                    .append(" = ")
                    .append(hit.term().text())
                    .append(", ")
                    .append(hit.severity())
                    .append(' ')
                    .append(hit.form())
                    .append(']');
        }
        line.append(found.complete() ? "" : " (not complete)").append(": ");
        String text = row.text().replaceAll("\\s+", " ");
        return line.append(text, 0, Math.min(160, text.length())).toString();
    }
}
