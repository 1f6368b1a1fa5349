package moderato.notification.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Tells long after a request whether who sent it is still signed in: a stream asks again and again. */
public final class SignedIn {
    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Of the request's token or session. */
    public BooleanSupplier of(HttpServletRequest request, Editor editor) {
        String token = ApiTokenFilter.token(request);
        if (token != null) {
            return () -> accounts.byToken(token).isPresent();
        }
        HttpSession session = request.getSession(false);
        return () -> isAlive(session) && accounts.exists(editor.name());
    }

    private static boolean isAlive(@Nullable HttpSession session) {
        try {
            return session != null && session.getCreationTime() > 0;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
