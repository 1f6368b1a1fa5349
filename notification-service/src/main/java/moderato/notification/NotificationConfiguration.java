package moderato.notification;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import moderato.edge.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {
    @Bean
    Secrets secrets(NotificationSettings settings) {
        return new Secrets(settings.secrets());
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    NotificationMetrics notificationMetrics(MeterRegistry registry, JdbcClient database) {
        return new NotificationMetrics(registry, database);
    }

    @Bean
    RoutinesHealth routinesHealthIndicator(List<Routine> routines) {
        return new RoutinesHealth(routines);
    }
}
