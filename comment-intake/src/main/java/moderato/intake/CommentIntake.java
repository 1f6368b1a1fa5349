package moderato.intake;

import moderato.edge.EdgeConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The service. Only configurations are scanned for: each package wires its own types. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(useDefaultFilters = false, includeFilters = @ComponentScan.Filter(Configuration.class))
@Import(EdgeConfiguration.class)
public class CommentIntake {
    public static void main(String[] arguments) {
        SpringApplication.run(CommentIntake.class, arguments);
    }
}
