package moderato.notification.account;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs editors in by name and password. Every failure looks and lasts the same. */
final class EditorSignIn implements AuthenticationProvider {
    /** Longer than any real one; a hash run would be no dearer, but why read it. */
    private static final int LONGEST_PASSWORD = 200;

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInAttempts attempts;

    EditorSignIn(Accounts accounts, Passwords passwords, SignInAttempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String name = request.getName();
        String address = request.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        attempts.check(address, name);
        if (!isRight(name, String.valueOf(request.getCredentials()))) {
            attempts.failed(address, name);
            throw new BadCredentialsException("Name or password is wrong");
        }
        attempts.succeeded(address, name);
        return UsernamePasswordAuthenticationToken.authenticated(Accounts.editor(name), null, List.of());
    }

    private boolean isRight(String name, String password) {
        if (password.length() > LONGEST_PASSWORD || name.indexOf('\0') >= 0) {
            return false;
        }
        Optional<String> hash = accounts.passwordOf(name);
        return hash.isPresent() ? passwords.matches(password, hash.get()) : passwords.matchesNobody(password);
    }

    @Override
    public boolean supports(Class<?> type) {
        return type == UsernamePasswordAuthenticationToken.class;
    }
}
