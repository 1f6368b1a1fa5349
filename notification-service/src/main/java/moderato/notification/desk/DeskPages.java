package moderato.notification.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import moderato.contracts.CommentReviewed;
import moderato.contracts.Verdict;
import moderato.notification.account.Editor;
import moderato.notification.alert.Deliveries;
import moderato.notification.queue.HeldComments;
import moderato.notification.queue.HeldFilter;
import moderato.notification.queue.HeldPage;
import moderato.notification.queue.ReviewOutcome;
import moderato.notification.queue.ReviewRequest;
import moderato.notification.queue.Reviews;
import moderato.notification.queue.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editors' pages: made on the server, every action a plain form. */
@Controller
class DeskPages {
    private static final int ALERTS_SHOWN = 50;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final HeldComments held;
    private final Reviews reviews;
    private final Deliveries deliveries;
    private final InstantSource clock;

    DeskPages(HeldComments held, Reviews reviews, Deliveries deliveries, InstantSource clock) {
        this.held = held;
        this.reviews = reviews;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    @GetMapping("/")
    String held(
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal Editor editor,
            Model model) {
        HeldPage page = held.page(HeldFilter.ALL, after, editor.scope())
                .orElseGet(() -> held.page(HeldFilter.ALL, null, editor.scope()).orElseThrow());
        model.addAttribute("editor", editor.name());
        model.addAttribute("count", page.count());
        model.addAttribute("cards", Card.of(page.comments(), clock.instant()));
        model.addAttribute("next", page.next());
        model.addAttribute("first", after == null);
        model.addAttribute(
                "undelivered", deliveries.undelivered(editor.scope(), 1).size());
        return "held";
    }

    @GetMapping("/alerts")
    String alerts(@AuthenticationPrincipal Editor editor, Model model) {
        model.addAttribute("editor", editor.name());
        model.addAttribute("alerts", deliveries.undelivered(editor.scope(), ALERTS_SHOWN));
        return "alerts";
    }

    /** The form always says which version the editor saw; so he overrules only what he was shown. */
    @PostMapping("/comments/{id}/review")
    String review(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String version,
            @AuthenticationPrincipal Editor editor,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Verdict decided = Decisions.verdict(verdict);
        Version seen = Version.of(version).orElse(null);
        if (decided == null || seen == null) {
            return notice(model, response, HttpStatus.UNPROCESSABLE_CONTENT, List.of("This form is not complete."));
        }
        ReviewOutcome outcome = reviews.review(id, new ReviewRequest(decided, null, seen, null, null), editor);
        return switch (outcome) {
            case ReviewOutcome.Holds holds -> {
                after.addFlashAttribute("done", holds.review().verdict().word());
                yield "redirect:/";
            }
            case ReviewOutcome.AlreadyReviewed already ->
                conflict(model, response, id, decided, already.review(), already.now());
            case ReviewOutcome.Changed changed ->
                conflict(model, response, id, decided, changed.review(), changed.now());
            case ReviewOutcome.NotThere notThere ->
                notice(model, response, HttpStatus.NOT_FOUND, List.of("There is no such comment in the queue."));
        };
    }

    private static String conflict(
            Model model,
            HttpServletResponse response,
            String id,
            Verdict wanted,
            @Nullable CommentReviewed review,
            Version now) {
        if (review == null) {
            return notice(
                    model,
                    response,
                    HttpStatus.CONFLICT,
                    List.of("This comment was edited since you saw it.", "Your decision was not taken."));
        }
        boolean same = review.verdict() == wanted;
        if (!same) {
            model.addAttribute("id", id);
            model.addAttribute("version", now.tag());
            model.addAttribute("wanted", wanted.word());
        }
        return notice(
                model,
                response,
                HttpStatus.CONFLICT,
                List.of(
                        "Already " + review.verdict().word() + " by " + review.by() + " on " + TIME.format(review.at())
                                + ".",
                        same ? "That is what you wanted too." : "Your decision was not taken."));
    }

    private static String notice(Model model, HttpServletResponse response, HttpStatus status, List<String> sentences) {
        response.setStatus(status.value());
        model.addAttribute("sentences", sentences);
        return "notice";
    }
}
