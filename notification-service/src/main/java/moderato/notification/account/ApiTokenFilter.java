package moderato.notification.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a request in by its token, for this request alone; one that has neither token nor session gets no further. */
public final class ApiTokenFilter extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final Accounts accounts;
    private final AuthenticationEntryPoint refused;

    ApiTokenFilter(Accounts accounts, AuthenticationEntryPoint refused) {
        this.accounts = accounts;
        this.refused = refused;
    }

    /** The token that a request carries, or null. */
    static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).trim()
                : null;
    }

    /**
     * Whether no other site can have made the browser send this request: it says by a header who sends it, and no cookie
     * says so too.
     */
    public static boolean isNotForgeable(HttpServletRequest request) {
        return token(request) != null && request.getRequestedSessionId() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = token(request);
        if (token == null) {
            if (request.getSession(false) == null) {
                // Before anything else could make a session for nobody.
                refused.commence(request, response, new BadCredentialsException("Neither token nor session"));
            } else {
                chain.doFilter(request, response);
            }
            return;
        }
        Optional<Editor> editor = accounts.byToken(token);
        if (editor.isEmpty()) {
            refused.commence(request, response, new BadCredentialsException("The token is not known, or has expired"));
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(editor.get(), null, List.of()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }
}
