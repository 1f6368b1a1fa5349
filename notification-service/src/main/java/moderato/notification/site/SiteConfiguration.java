package moderato.notification.site;

import java.time.InstantSource;
import moderato.notification.NotificationSettings;
import moderato.notification.outbox.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration {
    @Bean
    SiteSeeds siteSeeds(
            NotificationSettings settings,
            JdbcClient database,
            Outbox outbox,
            TransactionTemplate transactions,
            InstantSource clock) {
        return new SiteSeeds(settings.sites().seed(), new SiteDocuments(database, outbox, transactions), clock);
    }
}
