package moderato.worker;

import moderato.edge.EdgeConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

@SpringBootApplication
@Import(EdgeConfiguration.class)
class ModerationWorkerApplication {
    public static void main(String[] args) {
        SpringApplication.run(ModerationWorkerApplication.class, args);
    }
}
