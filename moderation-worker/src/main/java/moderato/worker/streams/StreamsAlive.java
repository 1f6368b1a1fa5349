package moderato.worker.streams;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Liveness: no thread has died without being replaced, and each has polled lately. Threads go on polling while Kafka is
 * away; no call of theirs waits for it longer than 10 s (application.yaml).
 */
record StreamsAlive(ModerationStreams moderation) implements HealthIndicator {
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

    private static final String LAST_POLL = "last-poll-seconds-ago";

    @Override
    public Health health() {
        KafkaStreams streams = moderation.streams();
        if (streams == null) {
            return Health.up().withDetail("state", "waiting for the topics").build();
        }
        KafkaStreams.State state = streams.state();
        double silence = streams.metrics().entrySet().stream()
                .filter(StreamsAlive::isPollOfThread)
                .mapToDouble(metric -> ((Number) metric.getValue().metricValue()).doubleValue())
                .max()
                .orElse(0);
        boolean ended = state.hasNotStarted() ? false : state.isShuttingDown() || state.hasCompletedShutdown();
        Health.Builder health = ended || silence > LONGEST_SILENCE.toSeconds() ? Health.down() : Health.up();
        return health.withDetail("state", state)
                .withDetail("secondsSinceLastPoll", silence)
                .build();
    }

    private static boolean isPollOfThread(Map.Entry<MetricName, ? extends Metric> metric) {
        MetricName name = metric.getKey();
        String client = String.valueOf(name.tags().get("client-id"));
        return name.name().equals(LAST_POLL) && client.endsWith("-consumer") && !client.endsWith("-restore-consumer");
    }
}
