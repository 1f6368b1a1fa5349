package moderato.intake.identity;

import java.time.InstantSource;
import moderato.edge.Secrets;
import moderato.intake.IntakeSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {
    @Bean
    CommentIds commentIds(Secrets secrets, InstantSource clock) {
        return new CommentIds(secrets, clock);
    }

    @Bean
    Addresses addresses(Secrets secrets) {
        return new Addresses(secrets);
    }

    @Bean
    TrustedProxies trustedProxies(IntakeSettings settings) {
        return new TrustedProxies(settings.trustedProxies());
    }
}
