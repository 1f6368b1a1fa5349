package moderato.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of this service, under {@code moderato}.
 *
 * @param secrets of the installation, newest first
 * @param publicUrl where editors reach the desk; links in mails are built from it
 */
@Validated
@ConfigurationProperties("moderato")
public record NotificationSettings(
        @DefaultValue List<String> secrets,

        @DefaultValue("http://localhost:8082") URI publicUrl,
        @Valid Alerts alerts,
        @Valid @DefaultValue Sites sites,
        @Valid @DefaultValue FirstEditor editor) {

    /**
     * @param to who is told
     * @param from the sender of mails
     * @param groupWait how long after the first held comment of a site its alert goes out
     * @param groupInterval how long after an alert the next one of that site may go out
     */
    public record Alerts(
            @NotEmpty @Email String to,
            @NotEmpty @Email String from,
            @Name("wait") @DefaultValue("10s") Duration groupWait,
            @Name("interval") @DefaultValue("5m") Duration groupInterval) {}

    /** @param seed a folder of YAML files, each named after its site; empty for none */
    public record Sites(@DefaultValue("") String seed) {}

    /**
     * The editor that is made when there is none yet.
     *
     * @param password empty for making no editor
     * @param token for scripts, at least 32 random characters; empty for none
     */
    public record FirstEditor(
            @DefaultValue("") String password,
            @DefaultValue("") String token) {
        /** Never in a log. */
        @Override
        public String toString() {
            return "FirstEditor";
        }
    }
}
