package moderato.intake.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the demo news site has to read, from {@code demo/articles.json}. */
final class DemoNews {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("national", "National");
        NAMES.put("international", "International");
        NAMES.put("entertainment", "Entertainment");
        NAMES.put("sports", "Sports");
    }

    private final List<DemoSection> sections;

    DemoNews() {
        List<DemoArticle> articles = read();
        sections = NAMES.entrySet().stream()
                .map(name -> new DemoSection(name.getKey(), name.getValue(), of(name.getKey(), articles)))
                .toList();
    }

    List<DemoSection> sections() {
        return sections;
    }

    Optional<DemoSection> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    Optional<DemoArticle> article(String section, String slug) {
        return section(section).stream()
                .flatMap(found -> found.articles().stream())
                .filter(article -> article.slug().equals(slug))
                .findFirst();
    }

    private static List<DemoArticle> of(String section, List<DemoArticle> articles) {
        return articles.stream()
                .filter(article -> article.section().equals(section))
                .toList();
    }

    private static List<DemoArticle> read() {
        try (InputStream json = DemoNews.class.getResourceAsStream("/demo/articles.json")) {
            if (json == null) {
                throw new IllegalStateException("demo/articles.json is not in the jar");
            }
            return JsonMapper.shared().readValue(json, new TypeReference<List<DemoArticle>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
