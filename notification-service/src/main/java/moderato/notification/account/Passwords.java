package moderato.notification.account;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Passwords as Argon2id, with the parameters that OWASP names. A run costs 19 MiB and a core, so few run at once. */
final class Passwords {
    /** Of a password that was thrown away. */
    private static final String OF_NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1" + "$bsqafnnytYDrdKNtZeOoNQ$8TxBM3GYFc5U3BBlhttAdiIwI/rVUouKBbyyeQSccKA";

    private static final int AT_ONCE = 2;
    private static final long LONGEST_WAIT_MILLIS = 500;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore runs = new Semaphore(AT_ONCE);

    String hash(String password) {
        return String.valueOf(argon2.encode(password));
    }

    /** The same work for an unknown name as for a known one, so that the time does not tell them apart. */
    boolean matchesNobody(String password) {
        matches(password, OF_NOBODY);
        return false;
    }

    /** @throws TooManySignInsException when too many others are being checked */
    boolean matches(String password, String hash) {
        try {
            if (!runs.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new TooManySignInsException(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManySignInsException(1);
        }
        try {
            return argon2.matches(password, hash);
        } finally {
            runs.release();
        }
    }
}
