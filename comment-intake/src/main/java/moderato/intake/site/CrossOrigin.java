package moderato.intake.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who may use the API from a page (CORS): anybody may read; only pages on an origin of a site may post and see the
 * answer. Whether it is the origin of the site that the comment is for is checked with the comment.
 */
final class CrossOrigin extends OncePerRequestFilter {
    private final Sites sites;

    CrossOrigin(Sites sites) {
        this.sites = sites;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = request.getMethod().equals("OPTIONS")
                ? request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)
                : null;
        boolean allowed = allow(asked == null ? request.getMethod() : asked, request, response);
        if (asked == null) {
            chain.doFilter(request, response);
            return;
        }
        if (allowed) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST");
            response.setHeader(
                    HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type, Idempotency-Key, If-None-Match");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "600");
        }
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    private boolean allow(String method, HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (method.equals("GET") || method.equals("HEAD")) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        } else {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            if (origin == null || !sites.anyOwns(origin)) {
                return false;
            }
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Location, Retry-After");
        return true;
    }
}
