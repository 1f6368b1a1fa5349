package moderato.notification.account;

import jakarta.servlet.Filter;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Signing in by token, for the chains that want it; not a filter bean itself, which would run for every request. */
public final class ApiTokens {
    private final Accounts accounts;

    ApiTokens(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The filter that signs in by token, and answers through {@code refused} when it is not known. */
    public Filter filter(AuthenticationEntryPoint refused) {
        return new ApiTokenFilter(accounts, refused);
    }
}
