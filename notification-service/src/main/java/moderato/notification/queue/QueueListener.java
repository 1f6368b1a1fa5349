package moderato.notification.queue;

import java.util.ArrayList;
import java.util.List;
import moderato.contracts.CommentModerated;
import moderato.contracts.CommentReviewed;
import moderato.contracts.Event;
import moderato.contracts.SiteDocument;
import moderato.contracts.SubmissionEvent;
import moderato.edge.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Polls verdicts and reviews. One listener for both topics: a second member of the same name would fence the first. */
final class QueueListener {
    private final Inbox inbox;
    private final Projection projection;

    QueueListener(Inbox inbox, Projection projection) {
        this.inbox = inbox;
        this.projection = projection;
    }

    @KafkaListener(
            id = "queue",
            idIsGroup = false,
            topics = {
                "#{T(moderato.contracts.Topic).COMMENTS_MODERATED.name()}",
                "#{T(moderato.contracts.Topic).COMMENTS_REVIEWED.name()}"
            })
    void on(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Event> events = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            for (Event event : inbox.open(List.of(record))) {
                if (isStorable(event)) {
                    events.add(event);
                } else {
                    inbox.reject(record, "a name in it cannot be stored");
                }
            }
        }
        projection.apply(events);
    }

    private static boolean isStorable(Event event) {
        return Storable.isName(event.site())
                && switch (event) {
                    case CommentModerated moderated ->
                        Storable.isName(moderated.comment().id())
                                && Storable.isName(moderated.comment().section())
                                && moderated.findings().stream().allMatch(finding -> Storable.isName(finding.rule()));
                    case CommentReviewed reviewed -> Storable.isName(reviewed.id());
                    case SubmissionEvent submission -> false;
                    case SiteDocument document -> false;
                };
    }
}
