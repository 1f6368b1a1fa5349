package moderato.intake.site;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import moderato.edge.Inbox;
import moderato.intake.IntakeMeters;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.kafka.core.ConsumerFactory;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration {
    @Bean
    Sites sites(IntakeMeters meters) {
        Sites sites = new Sites();
        meters.watchSites(sites::size);
        return sites;
    }

    @Bean
    SitesFollower sitesFollower(ConsumerFactory<?, ?> factory, Inbox inbox, Sites sites) {
        return new SitesFollower(() -> consumer(factory), inbox, sites);
    }

    /** As the listeners have it, but a member of no group. */
    private static Consumer<byte[], byte[]> consumer(ConsumerFactory<?, ?> factory) {
        Map<String, Object> settings = new HashMap<>(factory.getConfigurationProperties());
        settings.keySet()
                .removeAll(java.util.Set.of(ConsumerConfig.GROUP_ID_CONFIG, ConsumerConfig.GROUP_INSTANCE_ID_CONFIG));
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "sites");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Readiness: without the sites every comment would be refused. */
    @Bean
    HealthIndicator sitesHealthIndicator(Sites sites) {
        return upWhen(sites::complete, "the sites are still being read");
    }

    /** Liveness: a site's new document would never come. */
    @Bean
    HealthIndicator followingHealthIndicator(SitesFollower follower) {
        return upWhen(follower::alive, "the thread that follows the sites ended");
    }

    private static HealthIndicator upWhen(BooleanSupplier condition, String otherwise) {
        return () -> condition.getAsBoolean()
                ? Health.up().build()
                : Health.down().withDetail("sites", otherwise).build();
    }

    @Bean
    FilterRegistrationBean<CrossOrigin> crossOrigin(Sites sites) {
        FilterRegistrationBean<CrossOrigin> filter = new FilterRegistrationBean<>(new CrossOrigin(sites));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
