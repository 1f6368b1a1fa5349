package moderato.worker;

import java.time.Duration;
import java.time.Instant;
import moderato.contracts.Comment;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/**
 * Which revisions were judged within the last hour: the same one sent again is dropped. A later one is judged again, and
 * the fold ignores its verdict; to remember for longer would be paid for at each restore.
 */
final class JudgedComments {
    static final Duration REMEMBERED = Duration.ofHours(1);

    private static final String NAME = "judged-comments";
    private static final byte[] JUDGED = {1};

    private final WindowStore<String, byte[]> judged;

    JudgedComments(ProcessorContext<?, ?> context) {
        judged = context.getStateStore(NAME);
    }

    static StoreBuilder<WindowStore<String, byte[]>> store() {
        return Stores.windowStoreBuilder(
                        Stores.persistentWindowStore(NAME, REMEMBERED, REMEMBERED, false),
                        Serdes.String(),
                        Serdes.ByteArray())
                .withLoggingEnabled(Changelogs.WINDOWED);
    }

    boolean contains(Comment comment, Instant at) {
        try (WindowStoreIterator<byte[]> found = judged.fetch(key(comment), at.minus(REMEMBERED), at)) {
            return found.hasNext();
        }
    }

    void add(Comment comment, Instant at) {
        judged.put(key(comment), JUDGED, at.toEpochMilli());
    }

    private static String key(Comment comment) {
        return comment.site() + "/" + comment.id() + "/" + comment.revision();
    }
}
