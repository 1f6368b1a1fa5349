package moderato.intake.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import moderato.contracts.SiteSettings;
import moderato.contracts.Status;
import moderato.edge.ProblemException;
import moderato.intake.site.Sites;
import moderato.intake.submission.CommentStatuses;
import moderato.intake.thread.PublishedComment;
import moderato.intake.thread.ThreadPage;
import moderato.intake.thread.ThreadQuery;
import moderato.intake.thread.Threads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the demo news site, whole without a script. */
@Controller
final class DemoController {
    static final String SITE = "demo";
    private static final int KEY_BYTES = 18;

    private final DemoNews news;
    private final Threads threads;
    private final CommentStatuses statuses;
    private final Sites sites;
    private final SecureRandom random = new SecureRandom();

    DemoController(DemoNews news, Threads threads, CommentStatuses statuses, Sites sites) {
        this.news = news;
        this.threads = threads;
        this.statuses = statuses;
        this.sites = sites;
    }

    @GetMapping({"/demo", "/demo/"})
    String front(Model model) {
        model.addAttribute("sections", news.sections());
        model.addAttribute("current", "");
        return "demo/front";
    }

    @GetMapping({"/demo/{section}", "/demo/{section}/"})
    String section(@PathVariable String section, Model model) {
        DemoSection found = news.section(section).orElseThrow(DemoController::noSuchPage);
        model.addAttribute("sections", news.sections());
        model.addAttribute("section", found);
        model.addAttribute("current", found.id());
        return "demo/section";
    }

    @GetMapping("/demo/{section}/{slug}")
    String article(
            @PathVariable String section,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String comment,
            @RequestParam(required = false) @Nullable String replytocom,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            Model model) {
        DemoArticle article = news.article(section, slug).orElseThrow(DemoController::noSuchPage);
        ThreadPage thread = threads.page(ThreadQuery.newest(SITE, article.id(), after));
        model.addAttribute("sections", news.sections());
        model.addAttribute("current", section);
        model.addAttribute("article", article);
        model.addAttribute("site", SITE);
        model.addAttribute("url", url(article, request));
        model.addAttribute("thread", thread);
        model.addAttribute("replyTo", replyTo(replytocom, thread));
        model.addAttribute("key", freshKey());
        Optional<Status> status = Optional.ofNullable(comment).flatMap(statuses::of);
        model.addAttribute("comment", status.isPresent() ? comment : "");
        model.addAttribute("status", status.map(Status::word).orElse(""));
        model.addAttribute("words", status.map(StatusWords::of).orElse(""));
        model.addAttribute("allWords", StatusWords.all());
        return "demo/article";
    }

    /** On the origin that the reader came by, if it is the site's, else on its first one; without a site, the path. */
    private String url(DemoArticle article, HttpServletRequest request) {
        String asked = request.getScheme() + "://" + request.getHeader("Host") + article.path();
        return sites.find(SITE)
                .map(settings -> settings.owns(asked) ? asked : firstOrigin(settings) + article.path())
                .orElse(article.path());
    }

    private static String firstOrigin(SiteSettings settings) {
        return settings.origins().isEmpty() ? "" : settings.origins().getFirst();
    }

    private static @Nullable PublishedComment replyTo(@Nullable String id, ThreadPage thread) {
        return thread.comments().stream()
                .filter(shown -> shown.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** A form sent twice is one comment; one rendered again is another. */
    private String freshKey() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    private static ProblemException noSuchPage() {
        return ProblemException.of(HttpStatus.NOT_FOUND, "There is no such page.");
    }
}
