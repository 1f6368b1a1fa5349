package moderato.edge;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Liveness of the listeners: one that was ended by an error, or has not polled for {@link #LONGEST_SILENCE}, does not
 * come back by itself. One whose database is away goes on polling while it backs off, and is alive.
 */
final class PollingHealth implements HealthIndicator {
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
    private static final String LAST_POLL = "last-poll-seconds-ago";

    private final KafkaListenerEndpointRegistry registry;

    PollingHealth(KafkaListenerEndpointRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (MessageListenerContainer container : registry.getListenerContainers()) {
            double silence = secondsSinceLastPoll(container);
            if (!container.isInExpectedState()) {
                health.down().withDetail(String.valueOf(container.getListenerId()), "ended by an error");
            } else if (container.isRunning() && silence > LONGEST_SILENCE.toSeconds()) {
                health.down().withDetail(String.valueOf(container.getListenerId()), "no poll for " + silence + " s");
            }
        }
        return health.build();
    }

    private static double secondsSinceLastPoll(MessageListenerContainer container) {
        return container.metrics().values().stream()
                .flatMap(metrics -> metrics.entrySet().stream())
                .filter(PollingHealth::isLastPoll)
                .mapToDouble(metric -> ((Number) metric.getValue().metricValue()).doubleValue())
                .max()
                .orElse(0);
    }

    private static boolean isLastPoll(Map.Entry<MetricName, ? extends Metric> metric) {
        return metric.getKey().name().equals(LAST_POLL);
    }
}
