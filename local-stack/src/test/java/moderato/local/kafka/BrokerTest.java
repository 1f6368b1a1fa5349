package moderato.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import moderato.local.part.FreePort;
import moderato.local.part.JavaCommand;
import moderato.local.part.Part;
import moderato.local.part.PartPlan;
import moderato.local.part.Readiness;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final int port = FreePort.any();

    @Test
    void keepsAcknowledgedRecordsOverKillAndRestart() throws Exception {
        Part broker = broker();
        try {
            broker.startAndAwait(LIMIT);
            makeTopic();
            send(0, 100);

            broker.kill();
            broker.startAndAwait(LIMIT);
            send(100, 200);

            broker.stop();
            broker.startAndAwait(LIMIT);
            assertThat(records(200)).isEqualTo(numbers(0, 200));
            assertThat(brokerSetting("log.flush.interval.messages")).isEqualTo("1");
            assertThat(brokerSetting("auto.create.topics.enable")).isEqualTo("false");
        } finally {
            broker.kill();
        }
    }

    @Test
    void moreListenersAreReadFromTheEnvironment() {
        assertThat(SideListener.read("A:1:2,B:3:4"))
                .containsExactly(new SideListener("A", 1, 2), new SideListener("B", 3, 4));
        assertThat(SideListener.read(null)).isEmpty();
    }

    private Part broker() {
        JavaCommand command = new JavaCommand(
                List.of("-Xmx256m"),
                System.getProperty("java.class.path"),
                BrokerProcess.class.getName(),
                List.of(folder.resolve("kafka").toString(), "" + port));
        return new Part(
                new PartPlan("kafka", command.line(), folder.resolve("kafka.log")).readyWhen(Readiness.port(port)));
    }

    private void makeTopic() throws Exception {
        try (Admin admin = Admin.create(client())) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) -1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private String brokerSetting(String name) throws Exception {
        ConfigResource broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
        try (Admin admin = Admin.create(client())) {
            return admin.describeConfigs(List.of(broker))
                    .all()
                    .get(30, TimeUnit.SECONDS)
                    .get(broker)
                    .get(name)
                    .value();
        }
    }

    private void send(int from, int to) throws Exception {
        try (var producer = new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
            List<? extends Future<?>> sent = numbers(from, to).stream()
                    .map(number -> producer.send(new ProducerRecord<>("kept", number)))
                    .toList();
            for (Future<?> each : sent) {
                each.get(30, TimeUnit.SECONDS);
            }
        }
    }

    private Set<String> records(int expected) {
        Set<String> found = new TreeSet<>();
        try (var consumer = new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("kept", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long deadline = System.nanoTime() + LIMIT.toNanos();
            while (found.size() < expected && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> found.add(each.value()));
            }
        }
        return found;
    }

    private Properties client() {
        Properties properties = new Properties();
        properties.putAll(Map.of("bootstrap.servers", "127.0.0.1:" + port, "acks", "all"));
        return properties;
    }

    private static Set<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj("%03d"::formatted).collect(Collectors.toCollection(TreeSet::new));
    }
}
