package moderato.notification.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Attempts to sign in")
class SignInAttemptsTest {
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");
    private final SignInAttempts attempts = new SignInAttempts(() -> now);

    @Test
    void areSlowedAfterAFewFailuresOfThatPairAlone() {
        fail(4);
        assertFree("a", "ann");
        fail(1);
        assertThatThrownBy(() -> attempts.check("a", "ann")).isInstanceOf(TooManySignInsException.class);
        assertFree("b", "ann");
        assertFree("a", "bob");

        now = now.plusSeconds(1);
        assertFree("a", "ann");
        fail(1);
        now = now.plusSeconds(1);
        assertThatThrownBy(() -> attempts.check("a", "ann")).isInstanceOf(TooManySignInsException.class);
        now = now.plusSeconds(1);
        assertFree("a", "ann");
    }

    @Test
    void areNeverLockedOutForLong() {
        fail(1_000);
        now = now.plus(Duration.ofMinutes(15));
        assertFree("a", "ann");
    }

    @Test
    void areFreeAgainAfterASuccess() {
        fail(5);
        attempts.succeeded("a", "ann");
        assertFree("a", "ann");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("a", "ann");
        }
    }

    private void assertFree(String address, String name) {
        assertThatCode(() -> attempts.check(address, name)).doesNotThrowAnyException();
    }
}
