package moderato.intake.site;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import moderato.contracts.Event;
import moderato.contracts.MalformedEventException;
import moderato.contracts.SiteDocument;
import moderato.contracts.Topic;
import moderato.edge.Inbox;
import moderato.edge.topic.OnTopicsReady;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all of the topic {@code sites}, and goes on following it on a thread of its own. No group: every instance reads
 * every document. With Kafka away what was read stays.
 */
final class SitesFollower implements OnTopicsReady, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SitesFollower.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long PAUSE_MILLIS = 1_000;

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Inbox inbox;
    private final Sites sites;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Consumer<byte[], byte[]> polling;
    private volatile boolean stopped;

    SitesFollower(Supplier<Consumer<byte[], byte[]>> consumers, Inbox inbox, Sites sites) {
        this.consumers = consumers;
        this.inbox = inbox;
        this.sites = sites;
    }

    /** Whether the thread still follows, or has not begun yet. */
    boolean alive() {
        Thread started = thread;
        return started == null || started.isAlive();
    }

    @Override
    public void topicsReady() {
        Thread started = new Thread(this::run, "sites");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    private void run() {
        while (!stopped) {
            try (Consumer<byte[], byte[]> consumer = consumers.get()) {
                polling = consumer;
                follow(consumer);
            } catch (WakeupException e) {
                LOG.debug("Stopped following the sites");
            } catch (KafkaException | IllegalStateException e) {
                // Kafka is away in a way that polling does not sit out, or a dead letter could not be stored: from the
                // beginning again, which changes nothing that is known.
                LOG.warn("Following the sites was interrupted, beginning again: {}", e.getMessage());
                pause();
            }
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topic.SITES.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (!stopped) {
            if (!sites.complete()
                    && ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                sites.markComplete();
                LOG.info("Read the documents of {} sites", sites.size());
            }
            consumer.poll(POLL).forEach(this::keep);
        }
    }

    private void keep(ConsumerRecord<byte[], byte[]> record) {
        for (Event event : inbox.open(List.of(record))) {
            if (event instanceof SiteDocument document) {
                try {
                    sites.keep(document);
                } catch (MalformedEventException e) {
                    inbox.reject(record, String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopped = true;
        Consumer<byte[], byte[]> consumer = polling;
        if (consumer != null) {
            consumer.wakeup();
        }
    }
}
