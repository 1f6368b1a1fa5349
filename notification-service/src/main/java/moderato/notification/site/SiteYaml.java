package moderato.notification.site;

import java.io.StringReader;
import java.util.Map;
import moderato.contracts.JsonForm;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import tools.jackson.databind.JsonNode;

/** Reads the YAML of a site's document as JSON: data alone, so no tags, anchors, aliases or duplicate keys. */
final class SiteYaml {
    static final int MOST_CHARACTERS = 256 * 1024;
    private static final int DEEPEST = 20;

    private SiteYaml() {}

    /** @throws IllegalArgumentException saying what is wrong and where, and never quoting the document */
    static JsonNode read(String source) {
        if (source.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("longer than 256 KB");
        }
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_CHARACTERS);
        Yaml yaml = new Yaml(new SafeConstructor(options));
        try {
            yaml.parse(new StringReader(source)).forEach(SiteYaml::check);
            Object document = yaml.load(source);
            if (!(document instanceof Map)) {
                throw new IllegalArgumentException("not a mapping of names to values");
            }
            return JsonForm.tree(document);
        } catch (MarkedYAMLException e) {
            throw new IllegalArgumentException(
                    "not readable"
                            + (e.getProblemMark() == null
                                    ? ""
                                    : " at line " + (e.getProblemMark().getLine() + 1)),
                    e);
        } catch (YAMLException e) {
            throw new IllegalArgumentException("not readable, or nested too deep", e);
        }
    }

    private static void check(Event event) {
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent collection && collection.getTag() != null);
        boolean anchored = event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null);
        if (tagged || anchored) {
            throw new IllegalArgumentException(
                    "a tag, anchor or alias at line " + (event.getStartMark().getLine() + 1));
        }
    }
}
