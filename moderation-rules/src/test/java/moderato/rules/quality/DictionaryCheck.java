package moderato.rules.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import moderato.rules.matcher.WordHits;
import moderato.rules.matcher.WordMatcher;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.BundledLists;

/**
 * Counts the words of a dictionary that a bundled list flags, and shows them by severity and form. Arguments: the name
 * of the list, and a file with one word a line.
 */
public final class DictionaryCheck {
    private DictionaryCheck() {}

    public static void main(String[] arguments) throws IOException {
        WordMatcher words =
                WordMatcher.of(List.of(BundledLists.find(arguments[0]).orElseThrow()));
        int count = 0;
        Map<String, TreeSet<String>> flagged = new TreeMap<>();
        for (String word : Files.readAllLines(Path.of(arguments[1]), UTF_8)) {
            WordHits found = words.find(CommentText.of(word), Steps.atMost(1_000_000));
            count++;
            found.hits().stream()
                    .limit(1)
                    .forEach(hit -> flagged.computeIfAbsent(
                                    hit.term().severity() + " " + hit.form(), kind -> new TreeSet<>())
                            .add(word));
        }
        System.out.println(arguments[0] + " on " + count + " words flags "
                + flagged.values().stream().mapToInt(TreeSet::size).sum());
        flagged.forEach(
                (kind, hits) -> System.out.println("  " + kind + ", " + hits.size() + ": " + String.join(" ", hits)));
    }
}
