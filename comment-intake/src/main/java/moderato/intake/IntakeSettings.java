package moderato.intake;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of this service, under {@code moderato}; those that it shares with the others are in EdgeSettings.
 *
 * @param secrets of the installation, newest first; the service refuses to start without one
 * @param trustedProxies networks (CIDR) whose {@code X-Forwarded-For} is believed; none by default
 * @param demo whether the demo news site is served
 */
@Validated
@ConfigurationProperties("moderato")
public record IntakeSettings(
        @NotNull @DefaultValue List<String> secrets,
        @NotNull @DefaultValue List<String> trustedProxies,
        @DefaultValue("false") boolean demo) {}
