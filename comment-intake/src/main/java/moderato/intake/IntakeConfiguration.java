package moderato.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import moderato.edge.Secrets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What all packages of the service use. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeConfiguration {
    @Bean
    Secrets secrets(IntakeSettings settings) {
        return new Secrets(settings.secrets());
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    IntakeMeters intakeMeters(MeterRegistry registry) {
        return new IntakeMeters(registry);
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        FilterRegistrationBean<SecurityHeaders> filter = new FilterRegistrationBean<>(new SecurityHeaders());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    Problems problems() {
        return new Problems();
    }

    @Bean
    ErrorAnswers errorAnswers() {
        return new ErrorAnswers();
    }
}
