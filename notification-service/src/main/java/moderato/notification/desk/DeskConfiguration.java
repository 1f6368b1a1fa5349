package moderato.notification.desk;

import moderato.edge.PostgresNotifications;
import moderato.notification.queue.HeldComments;
import moderato.notification.queue.QueueNotices;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeskConfiguration {
    @Bean
    DeskStream deskStream(HeldComments held) {
        return new DeskStream(held);
    }

    @Bean
    PostgresNotifications queueNotices(JdbcConnectionDetails database, DeskStream stream) {
        return new PostgresNotifications(
                database.getJdbcUrl(),
                String.valueOf(database.getUsername()),
                String.valueOf(database.getPassword()),
                QueueNotices.CHANNEL,
                stream);
    }
}
