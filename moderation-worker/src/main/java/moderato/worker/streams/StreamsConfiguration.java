package moderato.worker.streams;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import moderato.edge.EdgeMeters;
import moderato.edge.InstanceName;
import org.apache.kafka.streams.Topology;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkerSettings.class)
class StreamsConfiguration {
    @Bean
    ModerationStreams moderationStreams(
            Topology topology,
            KafkaProperties kafka,
            WorkerSettings settings,
            InstanceName instance,
            EdgeMeters edgeMeters,
            MeterRegistry registry,
            ApplicationContext context) {
        return new ModerationStreams(
                topology,
                StreamsSettings.of(kafka.buildStreamsProperties(), settings, instance, edgeMeters),
                new DyingThreads(InstantSource.system(), new ProcessExit(context)),
                registry);
    }

    @Bean
    StreamsAlive streamsAliveHealthIndicator(ModerationStreams streams) {
        return new StreamsAlive(streams);
    }

    @Bean
    StreamsRunning streamsRunningHealthIndicator(ModerationStreams streams) {
        return new StreamsRunning(streams);
    }
}
