package moderato.intake.submission;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import moderato.contracts.Topic;
import moderato.edge.topic.OnTopicsReady;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at the start what a 202 promises on this Kafka. */
final class DurabilityPromise implements OnTopicsReady {
    private static final Logger LOG = LoggerFactory.getLogger(DurabilityPromise.class);
    private static final long TIMEOUT_SECONDS = 5;

    private final Admin admin;

    DurabilityPromise(Admin admin) {
        this.admin = admin;
    }

    @Override
    public void topicsReady() {
        String topic = Topic.COMMENTS_SUBMITTED.name();
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try {
            int replicas = admin
                    .describeTopics(List.of(topic))
                    .allTopicNames()
                    .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                    .values()
                    .stream()
                    .flatMap(described -> described.partitions().stream())
                    .mapToInt(partition -> partition.replicas().size())
                    .min()
                    .orElse(1);
            Config config = requireNonNull(admin.describeConfigs(List.of(resource))
                    .all()
                    .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                    .get(resource));
            LOG.info(promise(
                    replicas,
                    number(config, TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG),
                    number(config, TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("What a 202 promises could not be found out: {}", e.getMessage());
        }
    }

    /** In one sentence, from the settings of the topic. */
    static String promise(int replicas, long inSync, long flushEvery) {
        String settings = replicas + " replicas, " + TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG + "=" + inSync + ", "
                + TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG + "=" + flushEvery;
        if (replicas > 1 && inSync > 1) {
            return "A 202 survives power: " + inSync + " brokers have the comment (" + settings + ")";
        }
        return flushEvery == 1
                ? "A 202 survives power: the broker has flushed the comment to its disk (" + settings + ")"
                : "A 202 survives a process, not power: one broker has the comment in its memory (" + settings + ")";
    }

    private static long number(Config config, String name) {
        return Long.parseLong(config.get(name).value());
    }
}
