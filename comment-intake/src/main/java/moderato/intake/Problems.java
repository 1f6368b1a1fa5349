package moderato.intake;

import java.time.Duration;
import moderato.edge.ProblemException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every error is an RFC 9457 problem in our words: Spring's own details would quote the request, and a problem is never
 * kept by a cache.
 */
@ControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Duration DATABASE_BACK = Duration.ofSeconds(2);

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    @Nullable
    ResponseEntity<Object> databaseAway(RuntimeException e, WebRequest request) throws Exception {
        LOG.warn("The database did not answer: {}", e.getClass().getSimpleName());
        return handleException(
                ProblemException.unavailable("The comments cannot be read now.", DATABASE_BACK, e), request);
    }

    /** Tomcat reads a query when it is first asked for, and says then that it is no text. */
    @ExceptionHandler(InvalidParameterException.class)
    @Nullable
    ResponseEntity<Object> unreadableQuery(InvalidParameterException e, WebRequest request) {
        return handleExceptionInternal(e, null, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler(RuntimeException.class)
    @Nullable
    ResponseEntity<Object> unexpected(RuntimeException e, WebRequest request) {
        LOG.error("A request failed", e);
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        return handleExceptionInternal(e, null, new HttpHeaders(), status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders answered = new HttpHeaders(headers);
        answered.setCacheControl(CacheControl.noStore());
        ProblemDetail problem =
                e instanceof ProblemException ours ? ours.getBody() : ProblemDetail.forStatus(status.value());
        return super.handleExceptionInternal(e, problem, answered, status, request);
    }
}
