package moderato.intake.thread;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Serves threads, with a query on each call; one that the caller has already costs its version only. */
@RestController
final class ThreadController {
    /** So long may a removed comment be seen in a cache. */
    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    private final Threads threads;

    ThreadController(Threads threads) {
        this.threads = threads;
    }

    @GetMapping(path = "/v1/comments", produces = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ResponseEntity<ThreadPage> thread(ServletWebRequest request) {
        ThreadQuery query = ThreadQuery.of(request.getParameterMap());
        if (request.getHeader(HttpHeaders.IF_NONE_MATCH) != null) {
            String etag = etag(threads.version(query.site(), query.article()));
            if (request.checkNotModified(etag)) {
                return ResponseEntity.status(304)
                        .eTag(etag)
                        .cacheControl(SHORTLY)
                        .varyBy(HttpHeaders.ACCEPT)
                        .build();
            }
        }
        Threads.Read read = threads.read(query);
        return ResponseEntity.ok()
                .eTag(etag(read.version()))
                .cacheControl(SHORTLY)
                .varyBy(HttpHeaders.ACCEPT)
                .body(read.page());
    }

    /** The letter names the form of the answer: another form is another representation. */
    private static String etag(long version) {
        return "\"j" + Long.toString(version, Character.MAX_RADIX) + "\"";
    }
}
