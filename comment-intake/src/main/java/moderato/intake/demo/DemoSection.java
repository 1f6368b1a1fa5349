package moderato.intake.demo;

import java.util.List;

/** A section of the demo news site with its articles, the first of them on top. */
record DemoSection(String id, String name, List<DemoArticle> articles) {
    String path() {
        return "/demo/" + id;
    }
}
