package moderato.notification.alert;

import java.time.Duration;
import java.util.function.Function;
import moderato.edge.InstanceName;
import moderato.notification.NotificationMetrics;
import moderato.notification.NotificationSettings;
import moderato.notification.Routine;
import moderato.notification.queue.Reporting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class AlertConfiguration {
    private static final Duration PAUSE = Duration.ofMillis(500);

    @Bean
    Deliveries deliveries(JdbcClient database, InstanceName instance) {
        return new Deliveries(database, instance.value());
    }

    @Bean
    Routine alertGrouping(
            Reporting reporting,
            Deliveries deliveries,
            JdbcClient database,
            TransactionTemplate transactions,
            NotificationSettings settings) {
        NotificationSettings.Alerts alerts = settings.alerts();
        Grouping grouping =
                new Grouping(reporting, deliveries, database, transactions, alerts.groupWait(), alerts.groupInterval());
        return new Routine("alert-grouping", PAUSE, grouping::group);
    }

    @Bean
    Routine alertSender(
            Deliveries deliveries,
            Reporting reporting,
            Function<Alert, Delivery> channel,
            NotificationMetrics metrics) {
        return new Routine("alert-sender", PAUSE, new Sender(deliveries, reporting, channel, metrics)::send);
    }
}
