package moderato.edge;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.List;
import java.util.Map;
import moderato.edge.topic.KafkaHealth;
import moderato.edge.topic.OnTopicsReady;
import moderato.edge.topic.Topics;
import moderato.edge.topic.TopicsAtStart;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** The edge of a service; imported by each of them. Its settings are in {@code moderato-edge.yaml}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeSettings.class)
public class EdgeConfiguration {
    /** The client meters worth a series each; Kafka's clients have hundreds. */
    private static final List<String> KAFKA_METERS_KEPT = List.of(
            "kafka.consumer.fetch.manager.records.lag.max",
            "kafka.consumer.fetch.manager.records.consumed.total",
            "kafka.consumer.coordinator.rebalance.total",
            "kafka.producer.record.error.total",
            "kafka.producer.record.send.total");

    @Bean
    InstanceName instanceName(EdgeSettings settings, @Value("${management.server.port:0}") String managementPort) {
        return InstanceName.of(settings, managementPort);
    }

    @Bean
    EdgeMeters edgeMeters(MeterRegistry registry) {
        return new EdgeMeters(registry);
    }

    @Bean
    BoundedConnections boundedConnections() {
        return new BoundedConnections();
    }

    @Bean
    MeterFilter keepFewKafkaMeters() {
        return new MeterFilter() {
            @Override
            public MeterFilterReply accept(Meter.Id id) {
                boolean kafka = id.getName().startsWith("kafka.");
                return kafka && !KAFKA_METERS_KEPT.contains(id.getName())
                        ? MeterFilterReply.DENY
                        : MeterFilterReply.NEUTRAL;
            }
        };
    }

    @Bean
    DefaultKafkaConsumerFactoryCustomizer staticMembership(InstanceName instance) {
        return factory ->
                factory.updateConfigs(Map.of(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, (Object) instance.value()));
    }

    /** Nothing is ever skipped: what cannot be processed now is tried again without end. */
    @Bean
    CommonErrorHandler endlessBackOff() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        return new DefaultErrorHandler(backOff);
    }

    @Bean
    Inbox inbox(
            @Value("${spring.application.name}") String service,
            KafkaOperations<byte[], byte[]> kafka,
            EdgeMeters meters) {
        return new Inbox(service, kafka, meters);
    }

    @Bean
    Admin admin(KafkaAdmin kafka) {
        return Admin.create(kafka.getConfigurationProperties());
    }

    @Bean
    OnTopicsReady startListeners(KafkaListenerEndpointRegistry registry) {
        return () -> registry.getListenerContainers().forEach(container -> {
            if (!container.isRunning()) {
                container.start();
            }
        });
    }

    @Bean
    TopicsAtStart topicsAtStart(
            Admin admin, EdgeSettings settings, List<OnTopicsReady> waiting, ApplicationContext context) {
        return new TopicsAtStart(new Topics(admin, settings.topics().partitions()), waiting, context);
    }

    @Bean
    KafkaHealth kafkaHealthIndicator(Admin admin, TopicsAtStart topics) {
        return new KafkaHealth(admin, topics);
    }

    @Bean
    PollingHealth pollingHealthIndicator(KafkaListenerEndpointRegistry registry) {
        return new PollingHealth(registry);
    }
}
