package moderato.worker.streams;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The worker's own settings, under {@code moderato}.
 *
 * @param stateDir where its stores lie; on a volume of its own, kept over restarts
 * @param threads how many tasks are worked on at once in this process
 */
@Validated
@ConfigurationProperties("moderato")
public record WorkerSettings(
        @DefaultValue("worker-state") Path stateDir,
        @DefaultValue("1") @Min(1) @Max(64) int threads) {}
