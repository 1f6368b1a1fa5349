package moderato.worker;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import moderato.edge.EdgeMeters;
import org.apache.kafka.streams.Topology;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkerConfiguration {
    @Bean
    WorkerMeters workerMeters(MeterRegistry registry) {
        return new WorkerMeters(registry, InstantSource.system());
    }

    @Bean
    Topology moderationTopology(WorkerMeters meters, EdgeMeters edgeMeters) {
        return ModerationTopology.of(meters, edgeMeters);
    }
}
