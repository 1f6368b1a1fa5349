package moderato.intake.demo;

import java.util.List;

/** An article of the demo news site; public, as the templates read it. */
public record DemoArticle(
        String section,
        String slug,
        String title,
        String standfirst,
        String byline,
        String published,
        List<String> paragraphs) {

    /** Its id for comments: the same under whatever name this machine is reached. */
    public String id() {
        return "demo/" + section + "/" + slug;
    }

    /** Where its page is. */
    public String path() {
        return "/demo/" + section + "/" + slug;
    }
}
