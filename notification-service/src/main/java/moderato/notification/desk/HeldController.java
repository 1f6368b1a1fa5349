package moderato.notification.desk;

import moderato.contracts.CommentReviewed;
import moderato.contracts.Verdict;
import moderato.edge.ProblemException;
import moderato.notification.account.Editor;
import moderato.notification.queue.HeldComments;
import moderato.notification.queue.HeldFilter;
import moderato.notification.queue.ReviewOutcome;
import moderato.notification.queue.Reviews;
import moderato.notification.queue.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk's API: the held comments, and the reviews of them. */
@RestController
class HeldController {
    private final HeldComments held;
    private final Reviews reviews;

    /** What an editor sends. */
    record Decision(
            @Nullable String verdict,
            @Nullable Integer revision,
            @Nullable String reason,
            @Nullable String note) {}

    /** What an editor is answered. */
    record Taken(String id, int revision, Verdict verdict, int number) {}

    HeldController(HeldComments held, Reviews reviews) {
        this.held = held;
        this.reviews = reviews;
    }

    @GetMapping("/v1/held")
    ResponseEntity<HeldAnswer> held(
            @RequestParam(required = false) @Nullable String site,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal Editor editor) {
        HeldAnswer answer = held.page(new HeldFilter(text(site), text(section), text(rule)), after, editor.scope())
                .map(HeldAnswer::of)
                .orElseThrow(() -> ProblemException.invalid("after", "is not a cursor of this list"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    /** NUL can be in no site, section or rule, and PostgreSQL does not take it. */
    private static @Nullable String text(@Nullable String parameter) {
        return parameter == null ? null : parameter.replace('\0', ' ');
    }

    @PostMapping(path = "/v1/comments/{id}/review", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> review(
            @PathVariable String id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Decision decision,
            @AuthenticationPrincipal Editor editor) {
        return answer(reviews.review(id, Decisions.request(decision, ifMatch), editor), ifMatch != null);
    }

    private static ResponseEntity<?> answer(ReviewOutcome outcome, boolean conditional) {
        return switch (outcome) {
            case ReviewOutcome.Holds holds -> {
                CommentReviewed review = holds.review();
                yield ResponseEntity.ok()
                        .eTag(new Version(review.revision(), review.number()).tag())
                        .cacheControl(CacheControl.noStore())
                        .body(new Taken(review.id(), review.revision(), review.verdict(), review.number()));
            }
            case ReviewOutcome.AlreadyReviewed already ->
                conflict(HttpStatus.CONFLICT, "Another decision came first.", already.review(), already.now());
            case ReviewOutcome.Changed changed ->
                conflict(
                        conditional ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT,
                        "The comment is no longer what you saw.",
                        changed.review(),
                        changed.now());
            case ReviewOutcome.NotThere notThere ->
                throw ProblemException.of(HttpStatus.NOT_FOUND, "There is no such comment in the queue.");
        };
    }

    private static ResponseEntity<ProblemDetail> conflict(
            HttpStatus status, String detail, @Nullable CommentReviewed review, Version now) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("etag", now.tag());
        if (review != null) {
            problem.setProperty("by", review.by());
            problem.setProperty("at", review.at());
            problem.setProperty("verdict", review.verdict().word());
        }
        return ResponseEntity.status(status)
                .eTag(now.tag())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(problem);
    }
}
