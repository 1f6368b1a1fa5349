package moderato.edge.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import moderato.contracts.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics that are missing, and checks that those of comments and sites have the same number of partitions. */
public final class Topics {
    private static final Duration RETENTION = Duration.ofDays(30);
    private static final long TIMEOUT_SECONDS = 5;

    /** A verdict, and a dead letter, is longer than what it is about, which may have a broker's 1 MiB. */
    private static final String TWO_MIB = Integer.toString(2 * 1024 * 1024);

    private final Admin admin;
    private final int partitions;

    /** @param partitions of a topic that is made here, 1 or more */
    public Topics(Admin admin, int partitions) {
        this.admin = admin;
        this.partitions = partitions;
    }

    /**
     * Returns when all topics are there.
     *
     * @throws TopicsDifferException when they cannot be used together
     * @throws ExecutionException when Kafka refused, or is away
     */
    void ensure() throws ExecutionException, InterruptedException, TimeoutException {
        Set<String> present = admin.listTopics().names().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        make(missing(present));
        check();
    }

    private List<NewTopic> missing(Set<String> present) {
        List<NewTopic> missing = new ArrayList<>();
        for (Topic<?> topic : Topic.ALL) {
            if (!present.contains(topic.name())) {
                missing.add(
                        new NewTopic(topic.name(), Optional.of(partitions), Optional.empty()).configs(settings(topic)));
            }
            if (!present.contains(topic.deadLetters())) {
                missing.add(new NewTopic(topic.deadLetters(), Optional.of(1), Optional.empty())
                        .configs(Map.of(
                                TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(RETENTION.toMillis()),
                                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                                TWO_MIB)));
            }
        }
        return missing;
    }

    private static Map<String, String> settings(Topic<?> topic) {
        String retention = topic.keptForEver() ? "-1" : Long.toString(RETENTION.toMillis());
        boolean verdicts = topic.equals(Topic.COMMENTS_MODERATED);
        Map<String, String> settings = new HashMap<>();
        settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
        settings.put(TopicConfig.RETENTION_MS_CONFIG, retention);
        // The worker stamps its verdicts with the append time of what it judged; all else gets its time from the
        // broker, so that one clock orders it.
        settings.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, verdicts ? "CreateTime" : "LogAppendTime");
        if (verdicts) {
            settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, TWO_MIB);
        }
        return settings;
    }

    private void make(List<NewTopic> missing) throws ExecutionException, InterruptedException, TimeoutException {
        if (missing.isEmpty()) {
            return;
        }
        for (var made : admin.createTopics(missing).values().values()) {
            try {
                made.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private void check() throws ExecutionException, InterruptedException, TimeoutException {
        Map<String, Integer> counts = new TreeMap<>();
        admin.describeTopics(Topic.ALL.stream().map(Topic::name).toList())
                .allTopicNames()
                .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .forEach((name, topic) -> counts.put(name, topic.partitions().size()));
        if (Set.copyOf(counts.values()).size() > 1) {
            throw new TopicsDifferException(counts);
        }
    }
}
