package moderato.intake.thread;

import java.time.InstantSource;
import moderato.edge.Inbox;
import moderato.intake.IntakeMeters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class ThreadConfiguration {
    @Bean
    ThreadListener threadListener(
            Inbox inbox, TransactionTemplate transaction, JdbcTemplate jdbc, IntakeMeters meters, InstantSource clock) {
        return new ThreadListener(inbox, new ThreadProjection(transaction, new CommentTable(jdbc), meters, clock));
    }

    @Bean
    Threads threads(JdbcTemplate jdbc) {
        return new Threads(jdbc);
    }

    @Bean
    ThreadController threadController(Threads threads) {
        return new ThreadController(threads);
    }
}
