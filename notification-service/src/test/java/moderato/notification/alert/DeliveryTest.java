package moderato.notification.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A delivery")
class DeliveryTest {
    private final Delivery failed = new Delivery.Retry("the mail server answered 451");

    @Test
    void isTriedAgainSoonThenSeldomAndGivenUpAfterADay() {
        assertThat(failed.atAttempt(1)).isEqualTo(failed);
        assertThat(failed.atAttempt(15)).isEqualTo(failed);
        assertThat(failed.atAttempt(16)).isEqualTo(new Delivery.GaveUp("the mail server answered 451"));
        Duration all =
                IntStream.rangeClosed(1, 15).mapToObj(Delivery::pauseAfter).reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(12), Duration.ofHours(24));
        Duration firstSix =
                IntStream.rangeClosed(1, 6).mapToObj(Delivery::pauseAfter).reduce(Duration.ZERO, Duration::plus);
        assertThat(firstSix).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void thatIsDoneStaysDone() {
        assertThat(new Delivery.Sent().atAttempt(99)).isEqualTo(new Delivery.Sent());
    }
}
