package moderato.intake;

import java.util.UUID;
import moderato.intake.site.Sites;
import moderato.local.Backing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service against a real broker and a real PostgreSQL; each test posts to a site of its own. */
@ExtendWith(Backing.class)
@SpringBootTest(
        classes = CommentIntake.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "moderato.demo=true",
            "moderato.secrets=Zk3qv8Tn1yRw7bXc5mLp9sDf2gHj4a0K,Older8Tn1yRw7bXc5mLp9sDf2gHj4a0Q",
            "moderato.trusted-proxies=127.0.0.0/8",
            "moderato.topics.partitions=4",
            "logging.level.kafka=warn",
            "logging.level.org.apache.kafka=error",
            "logging.level.state.change.logger=warn"
        })
abstract class IntakeTest {
    static final String ORIGIN = "https://news.example";

    @Autowired
    Sites sites;

    @LocalServerPort
    int port;

    final String site = "t-" + UUID.randomUUID();
    Reader reader;
    TopicClient topics;

    @DynamicPropertySource
    static void backing(DynamicPropertyRegistry registry) {
        registry.add("spring.kafka.bootstrap-servers", Backing::kafka);
        String url = Backing.freshDatabase("intake");
        registry.add("spring.datasource.url", () -> url);
        registry.add("spring.datasource.username", Backing::username);
        registry.add("spring.datasource.password", Backing::password);
        registry.add("spring.kafka.consumer.group-id", () -> "intake-" + UUID.randomUUID());
        registry.add("moderato.instance", () -> "intake-" + UUID.randomUUID());
    }

    @BeforeEach
    void publishSite() {
        reader = new Reader(port);
        topics = new TopicClient(Backing.kafka());
        topics.site(site, ORIGIN);
        topics.await(() -> sites.find(site).isPresent());
    }
}
