package moderato.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The headers of a record that is no event of its topic; its key and value stay untouched. */
public final class DeadLetter {
    private DeadLetter() {}

    /**
     * The original headers, and why and where from.
     *
     * @param cause in our words, never quoting the record
     * @param consumer the service that could not read it
     */
    public static Headers headers(
            Headers original, String cause, String consumer, String topic, int partition, long offset) {
        return new RecordHeaders(original)
                .add("moderato_cause", cause.getBytes(UTF_8))
                .add("moderato_consumer", consumer.getBytes(UTF_8))
                .add("moderato_topic", topic.getBytes(UTF_8))
                .add("moderato_partition", Integer.toString(partition).getBytes(UTF_8))
                .add("moderato_offset", Long.toString(offset).getBytes(UTF_8));
    }
}
