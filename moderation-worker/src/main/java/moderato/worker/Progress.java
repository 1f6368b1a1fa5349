package moderato.worker;

import static java.util.Objects.requireNonNullElse;

import moderato.contracts.Seen;
import moderato.contracts.Topic;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** How far a task is in the topics beside the submissions: its verdicts name these offsets as seen. */
final class Progress {
    private static final String NAME = "progress";
    private static final long NONE = -1;

    private final KeyValueStore<String, Long> progress;

    Progress(ProcessorContext<?, ?> context) {
        progress = context.getStateStore(NAME);
    }

    /** Cached, so that a transaction writes each of the few entries once, however many records it has. */
    static StoreBuilder<KeyValueStore<String, Long>> store() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(NAME), Serdes.String(), Serdes.Long())
                .withCachingEnabled()
                .withLoggingEnabled(Changelogs.COMPACTED);
    }

    Seen seen() {
        return new Seen(read(Topic.COMMENTS_REVIEWED.name()), read(Topic.SITES.name()));
    }

    /** A record was taken, whatever it was. Submissions are not noted: Kafka does, and each commit would write it twice. */
    void processed(Topic<?> topic, long offset) {
        if (!topic.equals(Topic.COMMENTS_SUBMITTED)) {
            progress.put(topic.name(), offset);
        }
    }

    private long read(String key) {
        return requireNonNullElse(progress.get(key), NONE);
    }
}
