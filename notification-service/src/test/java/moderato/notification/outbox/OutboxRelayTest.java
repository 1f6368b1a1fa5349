package moderato.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import moderato.contracts.CommentReviewed;
import moderato.contracts.Event;
import moderato.contracts.Reading;
import moderato.contracts.Topic;
import moderato.contracts.Verdict;
import moderato.edge.CloudEvents;
import moderato.local.Backing;
import moderato.notification.Routine;
import moderato.notification.RunningService;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** On a database of its own: the service's relay must not send what these leave in the outbox. */
@DisplayName("The outbox")
class OutboxRelayTest extends RunningService {
    private JdbcClient own;
    private TransactionTemplate transactions;
    private Outbox outbox;

    @BeforeEach
    void makeDatabase() {
        DriverManagerDataSource source =
                new DriverManagerDataSource(Backing.freshDatabase("outbox"), Backing.username(), Backing.password());
        Flyway.configure().dataSource(source).load().migrate();
        own = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        outbox = new Outbox(own, new Routine("unused", Duration.ofSeconds(1), () -> false));
    }

    @Test
    void keepsEverythingWhileKafkaIsAwayAndThenSendsItInOrder() {
        for (int number = 1; number <= 5; number++) {
            add(number);
        }
        assertThat(relay("127.0.0.1:1").relay()).isFalse();
        assertThat(waiting()).isEqualTo(5);

        OutboxRelay relay = relay(Backing.kafka());
        relay.relay();

        assertThat(waiting()).isZero();
        assertThat(sentNumbers()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void holdsNothingOfATransactionThatWasRolledBack() {
        transactions.executeWithoutResult(transaction -> {
            outbox.add(Topic.COMMENTS_REVIEWED, review(1));
            transaction.setRollbackOnly();
        });

        assertThat(waiting()).isZero();
    }

    @Test
    void isSentByOneInstanceAtATime() {
        add(1);
        transactions.executeWithoutResult(transaction -> {
            own.sql("select pg_advisory_xact_lock(?)")
                    .param(0x6f7574626f78L)
                    .query()
                    .singleRow();
            Thread other = Thread.ofVirtual().start(() -> relay(Backing.kafka()).relay());
            await().atMost(SOON).until(() -> !other.isAlive());
        });
        assertThat(waiting()).isEqualTo(1);
    }

    private void add(int number) {
        transactions.executeWithoutResult(transaction -> outbox.add(Topic.COMMENTS_REVIEWED, review(number)));
    }

    private CommentReviewed review(int number) {
        return new CommentReviewed(
                UUID.randomUUID().toString(), 1, site, number, Verdict.APPROVED, "ann", Instant.EPOCH, null, null);
    }

    private long waiting() {
        return own.sql("select count(*) from outbox").query(Long.class).single();
    }

    private OutboxRelay relay(String servers) {
        return new OutboxRelay(
                "notification-service",
                own,
                transactions,
                new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                        ByteArraySerializer.class,
                        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                        ByteArraySerializer.class,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        1000))));
    }

    private List<Integer> sentNumbers() {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Backing.kafka(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class))) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.COMMENTS_REVIEWED.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<Integer> numbers = new ArrayList<>();
            await().atMost(SOON).until(() -> {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    Reading<? extends Event> reading = Topic.COMMENTS_REVIEWED.read(
                            record.key(), CloudEvents.type(record.headers()), record.value());
                    if (reading instanceof Reading.Known<?> known
                            && known.event() instanceof CommentReviewed review
                            && review.site().equals(site)) {
                        numbers.add(review.number());
                    }
                }
                return numbers.size() >= 5;
            });
            return numbers;
        }
    }
}
