package moderato.edge;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import moderato.contracts.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaListener;

/** A service of the smallest kind: it listens to the reviews and remembers them. */
@SpringBootApplication
@Import(EdgeConfiguration.class)
class EdgeApplication {
    @Bean
    Reviews reviews(Inbox inbox) {
        return new Reviews(inbox);
    }

    static final class Reviews {
        private final Inbox inbox;
        final Queue<Event> events = new ConcurrentLinkedQueue<>();
        volatile boolean failing;
        volatile boolean broken;

        Reviews(Inbox inbox) {
            this.inbox = inbox;
        }

        @KafkaListener(id = "reviews", groupId = "edge-${moderato.instance}", topics = "comments-reviewed")
        void on(List<ConsumerRecord<byte[], byte[]>> records) {
            if (broken) {
                throw new AssertionError("an error ends the container");
            }
            if (failing) {
                throw new IllegalStateException("the database is away");
            }
            events.addAll(inbox.open(records));
        }
    }
}
