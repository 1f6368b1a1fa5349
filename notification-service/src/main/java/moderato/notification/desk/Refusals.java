package moderato.notification.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import moderato.notification.account.TooManySignInsException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import tools.jackson.databind.json.JsonMapper;

/** How a request is refused before it reaches a controller. */
final class Refusals {
    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    void unauthorized(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        problem(response, HttpStatus.UNAUTHORIZED, "Sign in at /login, or send an API token.");
    }

    void forbidden(HttpServletResponse response) throws IOException {
        problem(response, HttpStatus.FORBIDDEN, "The request lacks the token that shows it comes from the desk.");
    }

    void notFound(HttpServletResponse response) throws IOException {
        problem(response, HttpStatus.NOT_FOUND, "There is nothing here.");
    }

    /** One answer for all failures but one: being slowed down. */
    void signIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof TooManySignInsException slowed) {
            response.setHeader("Retry-After", Long.toString(slowed.retryAfterSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            response.sendRedirect(request.getContextPath() + "/login?error");
        }
    }

    private void problem(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        json.writeValue(response.getOutputStream(), ProblemDetail.forStatusAndDetail(status, detail));
    }
}
