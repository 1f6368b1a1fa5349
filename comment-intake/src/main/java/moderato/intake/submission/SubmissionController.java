package moderato.intake.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import moderato.contracts.JsonForm;
import moderato.contracts.Status;
import moderato.edge.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Submissions in JSON, and the status of each comment. */
@RestController
final class SubmissionController {
    private static final String KEY = "Idempotency-Key";

    private final Submissions submissions;
    private final CommentStatuses statuses;

    SubmissionController(Submissions submissions, CommentStatuses statuses) {
        this.submissions = submissions;
        this.statuses = statuses;
    }

    @PostMapping(path = "/v1/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> post(HttpServletRequest request) {
        String id = submissions
                .take(request, json -> new Posted(JsonSubmission.read(json), KEY, key(request)))
                .id();
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(URI.create("/v1/comments/" + id))
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                // As bytes it has a length; as an object it would be sent in chunks, which takes a second write.
                .body(JsonForm.write(new CommentStatus(id, Status.PENDING)));
    }

    @GetMapping(path = "/v1/comments/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CommentStatus> status(@PathVariable String id) {
        Status status = statuses.of(id)
                .orElseThrow(() -> ProblemException.of(HttpStatus.NOT_FOUND, "There is no such comment."));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new CommentStatus(id, status));
    }

    private static @Nullable String key(HttpServletRequest request) {
        List<String> keys = Collections.list(request.getHeaders(KEY));
        // Two of them are none in particular: no visible ASCII, and so refused.
        return keys.isEmpty() ? null : String.join(" ", keys);
    }
}
