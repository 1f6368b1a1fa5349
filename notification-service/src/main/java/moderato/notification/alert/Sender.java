package moderato.notification.alert;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import moderato.notification.NotificationMetrics;
import moderato.notification.queue.Reporting;
import moderato.notification.queue.Reporting.Reported;

/**
 * Attempts deliveries. No transaction is open while it sends: a delivery in flight when the process dies is made again,
 * under the same id, and no other.
 */
final class Sender {
    private final Deliveries deliveries;
    private final Reporting reporting;
    private final Function<Alert, Delivery> channel;
    private final NotificationMetrics metrics;
    private boolean reclaimed;

    Sender(Deliveries deliveries, Reporting reporting, Function<Alert, Delivery> channel, NotificationMetrics metrics) {
        this.deliveries = deliveries;
        this.reporting = reporting;
        this.channel = channel;
        this.metrics = metrics;
    }

    /** Attempts the delivery that is due for longest, and says whether there was one. */
    boolean send() {
        if (!reclaimed) {
            deliveries.reclaim();
            reclaimed = true;
        }
        Optional<Claimed> claimed = deliveries.claim();
        claimed.ifPresent(this::attempt);
        return claimed.isPresent();
    }

    private void attempt(Claimed claimed) {
        Delivery outcome = channel.apply(alert(claimed)).atAttempt(claimed.attempt());
        deliveries.settle(claimed, outcome);
        switch (outcome) {
            case Delivery.Sent sent -> metrics.alertSent();
            case Delivery.Retry retry -> metrics.alertRetried();
            case Delivery.GaveUp gaveUp -> metrics.alertGivenUp();
        }
    }

    private Alert alert(Claimed claimed) {
        List<Reported> reported = reporting.reportedBy(claimed.id());
        long decided = reported.stream().filter(comment -> !comment.waiting()).count();
        return new Alert(
                claimed.id(),
                claimed.site(),
                reported.stream().map(Reported::id).toList(),
                Math.toIntExact(decided),
                reporting.waitingOf(claimed.id(), Alert.MOST_SHOWN),
                reporting.waitingAt(claimed.site()));
    }
}
