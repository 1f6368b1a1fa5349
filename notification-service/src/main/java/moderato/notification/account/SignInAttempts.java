package moderato.notification.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after a few failures of one name from one address that pair must wait, each time twice as long. By
 * the pair, so that nobody can lock an editor out from elsewhere. Bounded: the pair not seen for longest is forgotten.
 */
final class SignInAttempts {
    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int PAIRS_KEPT = 10_000;

    private record Pair(String address, String name) {}

    private record Failures(int count, Instant notBefore) {}

    private final InstantSource clock;
    private final Map<Pair, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Failures> eldest) {
            return size() > PAIRS_KEPT;
        }
    };

    SignInAttempts(InstantSource clock) {
        this.clock = clock;
    }

    /** @throws TooManySignInsException when the pair has to wait */
    synchronized void check(String address, String name) {
        Failures before = failures.get(new Pair(address, name));
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.notBefore)) {
            throw new TooManySignInsException(
                    Duration.between(now, before.notBefore).toSeconds() + 1);
        }
    }

    synchronized void failed(String address, String name) {
        failures.merge(
                new Pair(address, name),
                new Failures(1, Instant.MIN),
                (before, one) -> new Failures(before.count + 1, clock.instant().plus(penalty(before.count + 1))));
    }

    synchronized void succeeded(String address, String name) {
        failures.remove(new Pair(address, name));
    }

    private static Duration penalty(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(count - FREE, 20));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
