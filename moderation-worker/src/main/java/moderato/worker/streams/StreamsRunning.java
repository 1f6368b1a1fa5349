package moderato.worker.streams;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Readiness: the tasks are assigned and restored, so that comments are judged. */
record StreamsRunning(ModerationStreams moderation) implements HealthIndicator {
    @Override
    public Health health() {
        KafkaStreams streams = moderation.streams();
        if (streams == null) {
            return Health.down().withDetail("state", "waiting for the topics").build();
        }
        KafkaStreams.State state = streams.state();
        Health.Builder health = state == KafkaStreams.State.RUNNING ? Health.up() : Health.down();
        return health.withDetail("state", state).build();
    }
}
