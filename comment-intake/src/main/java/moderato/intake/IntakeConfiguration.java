package moderato.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import moderato.edge.Secrets;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> securityHeaders() {
        return tomcat -> tomcat.addEngineValves(new SecurityHeaders());
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
