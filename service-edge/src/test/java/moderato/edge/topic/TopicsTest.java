package moderato.edge.topic;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import moderato.contracts.Topic;
import moderato.local.kafka.Broker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a broker of its own, since it makes topics that no other test could live with. */
@DisplayName("The topics")
class TopicsTest {
    @TempDir
    Path data;

    private Broker broker;
    private Admin admin;

    @BeforeEach
    void startBroker() throws Exception {
        broker = Broker.start(data, 0);
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    @AfterEach
    void stopBroker() {
        admin.close();
        broker.close();
    }

    @Test
    void areMadeWithTheirDeadLettersOnceAndThenLeftAlone() throws Exception {
        ensure(3);
        ensure(5);

        for (Topic<?> topic : Topic.ALL) {
            assertThat(partitions(topic.name())).as(topic.name()).isEqualTo(3);
            assertThat(partitions(topic.deadLetters())).as(topic.deadLetters()).isEqualTo(1);
        }
        assertThat(config("sites").get("retention.ms").value()).isEqualTo("-1");
        assertThat(config("sites").get("cleanup.policy").value()).isEqualTo("delete");
        assertThat(config("comments-submitted").get("retention.ms").value()).isEqualTo("2592000000");
        assertThat(config("comments-submitted").get("message.timestamp.type").value())
                .isEqualTo("LogAppendTime");
        assertThat(config("comments-moderated").get("message.timestamp.type").value())
                .isEqualTo("CreateTime");
        assertThat(config("comments-moderated").get("max.message.bytes").value())
                .as("a verdict is longer than its comment")
                .isEqualTo("2097152");
        assertThat(config("comments-submitted-dlt").get("max.message.bytes").value())
                .isEqualTo("2097152");
    }

    @Test
    void thatDifferInTheirNumberOfPartitionsAreRefusedWithASentence() throws Exception {
        admin.createTopics(List.of(new NewTopic("comments-reviewed", Optional.of(2), Optional.empty())))
                .all()
                .get(10, SECONDS);
        // A broker may not know for a moment what was just made; TopicsAtStart tries again, and so does this.
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThatThrownBy(() -> new Topics(admin, 3).ensure())
                        .isInstanceOf(TopicsDifferException.class)
                        .hasMessageContaining("comments-reviewed=2")
                        .hasMessageContaining("sites=3")
                        .hasMessageContaining("make them anew"));
    }

    private void ensure(int partitions) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThatCode(() -> new Topics(admin, partitions).ensure())
                        .doesNotThrowAnyException());
    }

    private int partitions(String topic) throws Exception {
        TopicDescription description = admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get(10, SECONDS)
                .get(topic);
        return description.partitions().size();
    }

    private Config config(String topic) throws ExecutionException, InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().get(resource);
    }
}
