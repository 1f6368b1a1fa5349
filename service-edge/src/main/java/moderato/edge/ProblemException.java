package moderato.edge;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that is answered with an RFC 9457 problem that names the fields at fault. */
public final class ProblemException extends ErrorResponseException {
    private final transient List<FieldProblem> errors;

    private ProblemException(HttpStatus status, String detail, List<FieldProblem> errors, @Nullable Throwable cause) {
        super(status, body(status, detail, errors), cause);
        this.errors = List.copyOf(errors);
    }

    /** 422: read, but not acceptable. */
    public static ProblemException invalid(List<FieldProblem> errors) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "The request is not valid.", errors, null);
    }

    /** 422 for one field. */
    public static ProblemException invalid(String field, String detail) {
        return invalid(List.of(new FieldProblem(field, detail)));
    }

    /** 503: the outcome is unknown, and the same request may be sent again. */
    public static ProblemException unavailable(String detail, Duration retryAfter, @Nullable Throwable cause) {
        ProblemException problem = new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, detail, List.of(), cause);
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        return problem;
    }

    /** Any other. */
    public static ProblemException of(HttpStatus status, String detail) {
        return new ProblemException(status, detail, List.of(), null);
    }

    /** The fields at fault. */
    public List<FieldProblem> errors() {
        return errors;
    }

    private static ProblemDetail body(HttpStatus status, String detail, List<FieldProblem> errors) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
        if (!errors.isEmpty()) {
            body.setProperty("errors", errors);
        }
        return body;
    }
}
