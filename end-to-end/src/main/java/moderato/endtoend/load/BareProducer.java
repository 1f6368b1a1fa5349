package moderato.endtoend.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * The yardstick: a producer with comment-intake's promises (acks of all replicas, idempotent, no linger) and nothing
 * around it, writing as many bytes to a topic of its own.
 */
final class BareProducer implements AutoCloseable {
    private final String topic;
    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;
    private final byte[] payload;
    private volatile @Nullable Exception failed;

    BareProducer(String bootstrap, String topic, byte[] payload) throws InterruptedException, ExecutionException {
        this.topic = topic;
        this.payload = payload;
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) -1))).all().get();
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", bootstrap,
                        "acks", "all",
                        "enable.idempotence", "true",
                        "linger.ms", "0",
                        // A broker that is gone ends the run, which would otherwise wait a minute for each record.
                        "max.block.ms", "5000"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Microseconds from the intended send to the acknowledgement, at a fixed rate. */
    Histogram paced(int rate, Duration length) {
        Histogram toAck = new ConcurrentHistogram(3);
        new Pace(System.nanoTime())
                .steady(rate, length, intended -> send(() -> toAck.recordValue((System.nanoTime() - intended) / 1000)));
        producer.flush();
        return toAck;
    }

    /** Records a second without pacing. */
    double unpaced(int records) {
        long start = System.nanoTime();
        for (int i = 0; i < records; i++) {
            send(() -> {});
        }
        producer.flush();
        return records * 1e9 / (System.nanoTime() - start);
    }

    // The callback hears what the future would tell.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void send(Runnable acknowledged) {
        Exception earlier = failed;
        if (earlier != null) {
            throw new IllegalStateException("The bare producer could not send: is the stack still running?", earlier);
        }
        producer.send(new ProducerRecord<>(topic, payload), (metadata, failure) -> {
            if (failure == null) {
                acknowledged.run();
            } else {
                failed = failure;
            }
        });
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        producer.close(Duration.ofSeconds(5));
        if (failed == null) {
            admin.deleteTopics(List.of(topic)).all().get();
        }
        admin.close(Duration.ofSeconds(1));
    }
}
