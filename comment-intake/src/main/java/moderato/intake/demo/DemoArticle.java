package moderato.intake.demo;

import java.util.List;

/** An article of the demo news site. */
record DemoArticle(
        String section,
        String slug,
        String title,
        String standfirst,
        String byline,
        String published,
        List<String> paragraphs) {

    /** Its id for comments: the same under whatever name this machine is reached. */
    String id() {
        return "demo/" + section + "/" + slug;
    }

    String path() {
        return "/demo/" + section + "/" + slug;
    }
}
