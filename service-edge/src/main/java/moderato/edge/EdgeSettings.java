package moderato.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings that all services share, under {@code moderato}.
 *
 * @param instance the name of this process within its consumer groups, the same after a restart and no one else's;
 *     empty for host name and management port
 */
@Validated
@ConfigurationProperties("moderato")
public record EdgeSettings(
        @DefaultValue("") @Pattern(regexp = "[A-Za-z0-9._-]{0,200}")
        String instance,

        @Valid @DefaultValue TopicSettings topics) {
    /** @param partitions of each topic, fixed when the topics are made */
    public record TopicSettings(
            @DefaultValue("12") @Min(1) @Max(1000) int partitions) {}
}
