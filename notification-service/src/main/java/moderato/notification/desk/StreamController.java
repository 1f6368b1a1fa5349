package moderato.notification.desk;

import jakarta.servlet.http.HttpServletRequest;
import moderato.notification.account.Editor;
import moderato.notification.account.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What changes in the queue, as it changes: events {@code held}, {@code reviewed} and {@code missed}. */
@RestController
class StreamController {
    private final DeskStream stream;
    private final SignedIn signedIn;

    StreamController(DeskStream stream, SignedIn signedIn) {
        this.stream = stream;
        this.signedIn = signedIn;
    }

    @GetMapping(path = "/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(@AuthenticationPrincipal Editor editor, HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(stream.open(editor, signedIn.of(request, editor)));
    }
}
