package moderato.notification;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import moderato.contracts.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * Every meter of this service. All label values are there, as 0, from the start. Instances share one database: over them
 * take the {@code max} of a gauge, never the {@code sum}.
 */
public final class NotificationMetrics {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final JdbcClient database;
    private final Map<Verdict, Counter> reviews;
    private final Map<String, Counter> emails;
    private Backlog backlog = Backlog.UNKNOWN;
    private long readAtNanos = System.nanoTime() - KEPT.toNanos();

    NotificationMetrics(MeterRegistry registry, JdbcClient database) {
        this.database = database;
        gauge(registry, "moderato.held", "Comments that wait for an editor", Backlog::held);
        gauge(registry, "moderato.held.oldest.age.seconds", "Age of the oldest of them", Backlog::oldestHeldSeconds);
        gauge(registry, "moderato.outbox", "Events that wait to be sent to Kafka", Backlog::outbox);
        gauge(
                registry,
                "moderato.outbox.oldest.age.seconds",
                "Age of the oldest of them",
                Backlog::oldestOutboxSeconds);
        reviews = Arrays.stream(Verdict.values())
                .filter(verdict -> verdict != Verdict.HELD)
                .collect(Collectors.toMap(
                        Function.identity(),
                        verdict -> Counter.builder("moderato.reviews")
                                .description("Reviews by editors")
                                .tag("verdict", verdict.word())
                                .register(registry)));
        emails = List.of("sent", "retry", "given_up").stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        outcome -> Counter.builder("moderato.alert.deliveries")
                                .description("Attempts to deliver an alert")
                                .tag("channel", "email")
                                .tag("outcome", outcome)
                                .register(registry)));
    }

    /** An editor's review was stored. */
    public void reviewed(Verdict verdict) {
        count(reviews.get(verdict));
    }

    /** An alert was delivered. */
    public void alertSent() {
        count(emails.get("sent"));
    }

    /** An alert could not be delivered and will be tried again. */
    public void alertRetried() {
        count(emails.get("retry"));
    }

    /** An alert could not be delivered and will not be tried again. */
    public void alertGivenUp() {
        count(emails.get("given_up"));
    }

    private static void count(@Nullable Counter counter) {
        if (counter != null) {
            counter.increment();
        }
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Backlog> value) {
        Gauge.builder(name, () -> value.applyAsDouble(backlog()))
                .description(description)
                .register(registry);
    }

    private synchronized Backlog backlog() {
        if (System.nanoTime() - readAtNanos >= KEPT.toNanos()) {
            try {
                backlog = Backlog.read(database);
            } catch (DataAccessException | TransactionException e) {
                backlog = Backlog.UNKNOWN;
            }
            readAtNanos = System.nanoTime();
        }
        return backlog;
    }
}
