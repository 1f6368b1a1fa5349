package moderato.edge.topic;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Readiness: Kafka answers, its topics are there, and what polls was started. */
public final class KafkaHealth implements HealthIndicator {
    private static final int TIMEOUT_MILLIS = 2_000;

    private final Admin admin;
    private final TopicsAtStart topics;

    public KafkaHealth(Admin admin, TopicsAtStart topics) {
        this.admin = admin;
        this.topics = topics;
    }

    @Override
    public Health health() {
        if (!topics.ready()) {
            return Health.down()
                    .withDetail("waiting", "for Kafka and its topics")
                    .build();
        }
        try {
            var nodes = admin.describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT_MILLIS))
                    .nodes()
                    .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
            return nodes.isEmpty()
                    ? Health.down().build()
                    : Health.up().withDetail("brokers", nodes.size()).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.down().build();
        } catch (ExecutionException | TimeoutException e) {
            return Health.down().withDetail("away", "no answer from Kafka").build();
        }
    }
}
