package moderato.notification.alert;

import java.time.Duration;

/** What became of an attempt to deliver an alert. Causes are in our words. */
public sealed interface Delivery {
    /** The channel took it. */
    record Sent() implements Delivery {}

    /** Not this time: it is tried again. */
    record Retry(String cause) implements Delivery {}

    /** Not this time, nor any other. */
    record GaveUp(String cause) implements Delivery {}

    /** The same, but given up when the attempts are used up. */
    default Delivery atAttempt(int attempt) {
        return this instanceof Retry retry && pauseAfter(attempt).isNegative() ? new GaveUp(retry.cause) : this;
    }

    /** How long to wait after an attempt, counted from 1; negative when it was the last. */
    static Duration pauseAfter(int attempt) {
        return switch (attempt) {
            case 1 -> Duration.ofSeconds(2);
            case 2, 3 -> Duration.ofSeconds(5);
            case 4, 5, 6 -> Duration.ofSeconds(10);
            case 7, 8, 9 -> Duration.ofMinutes(1);
            case 10, 11 -> Duration.ofMinutes(10);
            case 12, 13 -> Duration.ofHours(1);
            case 14, 15 -> Duration.ofHours(8);
            default -> Duration.ofSeconds(-1);
        };
    }
}
