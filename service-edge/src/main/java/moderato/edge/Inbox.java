package moderato.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import moderato.contracts.Event;
import moderato.contracts.Reading;
import moderato.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Turns the records that a listener polled into events. What is no event is a dead letter, stored before this returns;
 * when it cannot be stored this throws, and the listener's back-off brings the records again.
 */
public final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final long SEND_TIMEOUT_SECONDS = 10;

    private final String consumer;
    private final KafkaOperations<byte[], byte[]> kafka;
    private final EdgeMeters meters;

    Inbox(String consumer, KafkaOperations<byte[], byte[]> kafka, EdgeMeters meters) {
        this.consumer = consumer;
        this.kafka = kafka;
        this.meters = meters;
    }

    /** The events among the records of any of our topics, in the same order. */
    public List<Event> open(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Event> events = new ArrayList<>(records.size());
        List<Future<?>> deadLetters = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Topic<?> topic = Topic.named(record.topic());
            Reading<?> reading = topic.read(record.key(), CloudEvents.type(record.headers()), record.value());
            switch (reading) {
                case Reading.Known<?> known -> events.add(known.event());
                case Reading.Unknown<?> unknown -> meters.unknownEvent(topic);
                case Reading.Unreadable<?> unreadable -> deadLetters.add(setAside(topic, record, unreadable.cause()));
                case Reading.Malformed<?> malformed -> deadLetters.add(setAside(topic, record, malformed.cause()));
            }
        }
        deadLetters.forEach(Inbox::await);
        return events;
    }

    /** Sets aside one record whose event turned out not to be usable, and waits until it is stored. */
    public void reject(ConsumerRecord<byte[], byte[]> record, String cause) {
        await(setAside(Topic.named(record.topic()), record, cause));
    }

    private Future<?> setAside(Topic<?> topic, ConsumerRecord<byte[], byte[]> record, String cause) {
        LOG.warn("Dead letter from {}-{}@{}: {}", record.topic(), record.partition(), record.offset(), cause);
        Future<?> sent = kafka.send(new ProducerRecord<>(
                topic.deadLetters(),
                null,
                record.key(),
                record.value(),
                DeadLetter.headers(
                        record.headers(), cause, consumer, record.topic(), record.partition(), record.offset())));
        meters.deadLetter(topic);
        return sent;
    }

    private static void await(Future<?> sent) {
        try {
            sent.get(SEND_TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a dead letter was being stored", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("A dead letter could not be stored", e);
        }
    }
}
