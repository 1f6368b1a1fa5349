package moderato.rules.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists that come with this module, each read once a JVM. */
public final class BundledLists {
    private static final String FOLDER = "/moderato/rules/lists/";
    private static final Map<String, WordList> READ = new HashMap<>();

    private BundledLists() {}

    /** The list of this name, such as {@code profanity-en}; empty when there is none. */
    public static synchronized Optional<WordList> find(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        WordList list = READ.get(name);
        if (list == null) {
            String source = source(name + ".txt");
            if (source == null) {
                return Optional.empty();
            }
            list = WordList.read(name, source);
            READ.put(name, list);
        }
        return Optional.of(list);
    }

    private static final class Exceptions {
        static final WordList PHRASES = WordList.of(
                "exceptions",
                Severity.MILD,
                lines("exceptions").filter(line -> line.contains(" ")).toList());
    }

    /** Innocent phrases that hold a listed word. */
    public static WordList exceptions() {
        return Exceptions.PHRASES;
    }

    /** Innocent words, names and brands beside those of the dictionary. */
    static Stream<String> innocentNames() {
        return lines("exceptions").filter(line -> !line.contains(" "));
    }

    /** The lines of a bundled file that are not comments. */
    static Stream<String> lines(String name) {
        String source = source(name + ".txt");
        if (source == null) {
            throw new IllegalStateException("the list " + name + " is missing from moderation-rules");
        }
        return source.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static @Nullable String source(String file) {
        try (@Nullable InputStream in = BundledLists.class.getResourceAsStream(FOLDER + file)) {
            return in == null ? null : new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + file + " cannot be read", e);
        }
    }
}
