package moderato.notification.queue;

import java.time.InstantSource;
import moderato.edge.Inbox;
import moderato.edge.Secrets;
import moderato.notification.NotificationMetrics;
import moderato.notification.outbox.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class QueueConfiguration {
    @Bean
    QueueRows queueRows(JdbcOperations database) {
        return new QueueRows(database);
    }

    @Bean
    QueueListener queueListener(Inbox inbox, QueueRows rows, TransactionTemplate transactions) {
        return new QueueListener(inbox, new Projection(rows, transactions));
    }

    @Bean
    Reviews reviews(
            QueueRows rows,
            Outbox outbox,
            TransactionTemplate transactions,
            InstantSource clock,
            NotificationMetrics metrics) {
        return new Reviews(rows, outbox, transactions, clock, metrics);
    }

    @Bean
    HeldComments heldComments(JdbcClient database, Secrets secrets) {
        return new HeldComments(database, secrets);
    }

    @Bean
    Reporting reporting(JdbcClient database) {
        return new Reporting(database);
    }
}
