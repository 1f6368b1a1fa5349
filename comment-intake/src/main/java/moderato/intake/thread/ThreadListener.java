package moderato.intake.thread;

import java.util.List;
import moderato.edge.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Polls verdicts and reviews, both in one group and one thread. */
final class ThreadListener {
    private final Inbox inbox;
    private final ThreadProjection projection;

    ThreadListener(Inbox inbox, ThreadProjection projection) {
        this.inbox = inbox;
        this.projection = projection;
    }

    @KafkaListener(
            id = "thread",
            idIsGroup = false,
            topics = {
                "#{T(moderato.contracts.Topic).COMMENTS_MODERATED.name()}",
                "#{T(moderato.contracts.Topic).COMMENTS_REVIEWED.name()}"
            })
    void on(List<ConsumerRecord<byte[], byte[]>> records) {
        projection.apply(inbox.open(records));
    }
}
