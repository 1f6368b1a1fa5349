package moderato.notification.account;

import org.springframework.security.core.AuthenticationException;

/** Signing in is refused for a while, whether or not the password is right: answered with 429. */
public final class TooManySignInsException extends AuthenticationException {
    private final long retryAfterSeconds;

    TooManySignInsException(long retryAfterSeconds) {
        super("Too many attempts to sign in");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** When to try again. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
