package moderato.worker;

import java.util.Objects;
import moderato.edge.EdgeConfiguration;
import moderato.rules.site.SitePolicy;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

@SpringBootApplication
@Import(EdgeConfiguration.class)
class ModerationWorkerApplication {
    public static void main(String[] args) {
        // The default policy takes about a second to make, which Spring's start hides; whoever wants it first waits for
        // it.
        Thread.ofPlatform().name("default-policy").daemon().start(() -> Objects.requireNonNull(SitePolicy.DEFAULT));
        SpringApplication.run(ModerationWorkerApplication.class, args);
    }
}
