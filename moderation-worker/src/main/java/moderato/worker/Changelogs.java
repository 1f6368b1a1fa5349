package moderato.worker;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/**
 * Settings of the stores' changelogs. A crash restores a store from all of its changelog; segments are never cleaned
 * before they are closed, and by default that is after a gigabyte or a week.
 */
final class Changelogs {
    private static final String SEGMENT = Long.toString(Duration.ofMinutes(10).toMillis());

    static final Map<String, String> COMPACTED = Map.of(
            TopicConfig.SEGMENT_MS_CONFIG,
            SEGMENT,
            TopicConfig.SEGMENT_BYTES_CONFIG,
            Integer.toString(4 << 20),
            TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
            "0.1");

    /**
     * Not flushed to the disk at each commit, where the broker does that: what a power cut takes is judged again, and the
     * fold knows it for the same fact.
     */
    static final Map<String, String> WINDOWED = Map.of(
            TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG,
            Long.toString(Long.MAX_VALUE),
            TopicConfig.SEGMENT_MS_CONFIG,
            SEGMENT,
            TopicConfig.SEGMENT_BYTES_CONFIG,
            Integer.toString(16 << 20));

    private Changelogs() {}
}
