package moderato.notification.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import moderato.notification.queue.Reporting;
import moderato.notification.queue.Unreported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes deliveries of the comments that no alert reports yet. Delivery and what it reports are stored in one transaction;
 * one instance at a time does.
 */
final class Grouping {
    /** Any number, but the same in every instance. */
    private static final long LOCK = 0x616c657274L;

    /** Of one alert; the rest is the next alert's. */
    private static final int MOST_REPORTED = 5_000;

    private final Reporting reporting;
    private final Deliveries deliveries;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Duration wait;
    private final Duration interval;

    Grouping(
            Reporting reporting,
            Deliveries deliveries,
            JdbcClient database,
            TransactionTemplate transactions,
            Duration wait,
            Duration interval) {
        this.reporting = reporting;
        this.deliveries = deliveries;
        this.database = database;
        this.transactions = transactions;
        this.wait = wait;
        this.interval = interval;
    }

    /**
     * Makes a delivery that is due, and says whether there was one. Of one site in one transaction: the rows of several
     * would not be locked in the order in which everyone else locks them.
     */
    boolean group() {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            if (!isTheOnlyOne()) {
                return false;
            }
            Instant now = deliveries.now();
            Optional<String> site = reporting.unreported().stream()
                    .filter(unreported -> isDue(unreported, now))
                    .map(Unreported::site)
                    .findFirst();
            site.ifPresent(this::deliver);
            return site.isPresent();
        }));
    }

    private boolean isDue(Unreported unreported, Instant now) {
        return new AlertGroup(unreported.since(), deliveries.lastOf(unreported.site())).isDue(now, wait, interval);
    }

    private void deliver(String site) {
        UUID id = UUID.randomUUID();
        deliveries.add(id, site, reporting.report(site, id, MOST_REPORTED));
    }

    private boolean isTheOnlyOne() {
        return database.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }
}
