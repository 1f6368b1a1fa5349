package moderato.endtoend.faults;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import moderato.contracts.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How many records stand on the dead letter topics. */
final class DeadLetters implements AutoCloseable {
    private final Admin admin;
    private final long before;

    DeadLetters(String bootstrap) throws InterruptedException {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrap, "reconnect.backoff.max.ms", "200"));
        before = count();
    }

    long sinceOpened() throws InterruptedException {
        return count() - before;
    }

    private long count() throws InterruptedException {
        try {
            Set<String> topics = admin.listTopics().names().get();
            List<TopicPartition> partitions = Topic.ALL.stream()
                    .map(Topic::deadLetters)
                    .filter(topics::contains)
                    .map(topic -> new TopicPartition(topic, 0))
                    .toList();
            return admin
                    .listOffsets(partitions.stream().collect(toMap(each -> each, each -> OffsetSpec.latest())))
                    .all()
                    .get()
                    .values()
                    .stream()
                    .mapToLong(ListOffsetsResultInfo::offset)
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the dead letter topics cannot be asked for", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
