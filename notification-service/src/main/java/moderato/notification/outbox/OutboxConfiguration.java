package moderato.notification.outbox;

import java.time.Duration;
import moderato.notification.Routine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {
    /** Another instance may hold the lock when this one is woken: then this is how long an event waits. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    Routine outboxRelay(
            @Value("${spring.application.name}") String service,
            JdbcClient database,
            TransactionTemplate transactions,
            KafkaOperations<byte[], byte[]> kafka) {
        return new Routine("outbox-relay", PAUSE, new OutboxRelay(service, database, transactions, kafka)::relay);
    }

    @Bean
    Outbox outbox(JdbcClient database, @Qualifier("outboxRelay") Routine relay) {
        return new Outbox(database, relay);
    }
}
