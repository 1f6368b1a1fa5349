package moderato.intake.demo;

import java.util.List;

/** A section of the demo news site with its articles, the first of them on top; public, as the templates read it. */
public record DemoSection(String id, String name, List<DemoArticle> articles) {
    /** Where its page is. */
    public String path() {
        return "/demo/" + id;
    }
}
