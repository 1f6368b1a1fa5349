package moderato.notification.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import moderato.contracts.Event;
import moderato.contracts.JsonForm;
import moderato.contracts.Topic;
import moderato.edge.CloudEvents;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what stands in the outbox, oldest first, one at a time so that their order holds. One instance at a time does.
 * An event whose acknowledgement did not get here is sent again: readers go by its number.
 */
final class OutboxRelay {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    /** Any number, but the same in every instance. */
    private static final long LOCK = 0x6f7574626f78L;

    private static final int BATCH = 100;
    /** The producer gives up sooner. */
    private static final long SEND_TIMEOUT_SECONDS = 6;

    private final String service;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final KafkaOperations<byte[], byte[]> kafka;

    private record Waiting(long position, String topic, String type, String event, String traceParent, Instant at) {}

    OutboxRelay(
            String service,
            JdbcClient database,
            TransactionTemplate transactions,
            KafkaOperations<byte[], byte[]> kafka) {
        this.service = service;
        this.database = database;
        this.transactions = transactions;
        this.kafka = kafka;
    }

    /** Sends a batch, and says whether there may be more. */
    boolean relay() {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            if (!isTheOnlyOne()) {
                return false;
            }
            List<Waiting> waiting = oldest();
            List<Long> sent = waiting.stream()
                    .takeWhile(this::send)
                    .map(Waiting::position)
                    .toList();
            database.sql("delete from outbox where position = any(?)")
                    .param(sent.toArray(Long[]::new))
                    .update();
            return sent.size() == BATCH;
        }));
    }

    private boolean isTheOnlyOne() {
        return database.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    private List<Waiting> oldest() {
        return database.sql(
                        "select position, topic, type, event, trace_parent, created_at from outbox order by position limit ?")
                .param(BATCH)
                .query((row, number) -> new Waiting(
                        row.getLong("position"),
                        row.getString("topic"),
                        row.getString("type"),
                        row.getString("event"),
                        row.getString("trace_parent"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private boolean send(Waiting waiting) {
        try {
            kafka.send(record(waiting)).get(SEND_TIMEOUT_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.warn("Kafka did not take an event of {}, it is sent again", waiting.topic);
            return false;
        }
    }

    private ProducerRecord<byte[], byte[]> record(Waiting waiting) {
        Class<? extends Event> type = Topic.named(waiting.topic).types().get(waiting.type);
        if (type == null) {
            throw new IllegalStateException("An event of type " + waiting.type + " is not of topic " + waiting.topic);
        }
        Event event = JsonForm.readText(waiting.event, type);
        return new ProducerRecord<>(
                waiting.topic,
                null,
                event.site().getBytes(UTF_8),
                JsonForm.write(event),
                CloudEvents.headers(event, service, waiting.at, waiting.traceParent));
    }
}
