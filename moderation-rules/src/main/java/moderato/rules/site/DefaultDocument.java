package moderato.rules.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import moderato.rules.document.Node;
import moderato.rules.document.Yaml;
import org.jspecify.annotations.Nullable;

/** The default policy: a document like any site's, that comes with this module. */
final class DefaultDocument {
    static final String SOURCE = source();

    private static final Map<String, Node> RULES = read();

    private DefaultDocument() {}

    /** Its rules by id, as they are written. */
    static Map<String, Node> rules() {
        return RULES;
    }

    /** Rules, of which the one that counts links allows so many. */
    static Map<String, Node> withMaxLinks(Map<String, Node> rules, int max) {
        Node changes = Node.of(Map.of("when", Map.of("links", Map.of("max", max))));
        Map<String, Node> changed = new LinkedHashMap<>(rules);
        changed.computeIfPresent("links", (id, rule) -> changed((Node.Entries) rule, (Node.Entries) changes));
        return changed;
    }

    /** A rule with changes; tests of a condition that is replaced say nothing of the new one. */
    static Node.Entries changed(Node.Entries rule, Node.Entries changes) {
        boolean testsAreOff = changes.get("when") != null;
        return (testsAreOff ? rule.without("tests") : rule).with(changes);
    }

    private static Map<String, Node> read() {
        Map<String, Node> rules = new LinkedHashMap<>();
        if (Yaml.read(SOURCE).get("rules") instanceof Node.Items list) {
            for (Node rule : list.items()) {
                rules.put(String.valueOf(((Node.Entries) rule).text("id")), rule);
            }
        }
        return rules;
    }

    private static String source() {
        try (@Nullable InputStream file = DefaultDocument.class.getResourceAsStream("default.yaml")) {
            if (file == null) {
                throw new IllegalStateException("the default policy is missing from moderation-rules");
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the default policy cannot be read", e);
        }
    }
}
