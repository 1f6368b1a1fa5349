package moderato.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of terms that comes with this module: one term a line, lines that begin with {@code #} are comments. */
record BundledList(String name, String source, Terms terms) {
    static BundledList read(String name) {
        try (@Nullable InputStream file = BundledList.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the list " + name + " is missing from moderation-rules");
            }
            String source = new String(file.readAllBytes(), UTF_8);
            return new BundledList(name, source, new Terms(termsOf(source)));
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + name + " cannot be read", e);
        }
    }

    private static List<String> termsOf(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
