package moderato.edge.topic;

import java.util.Map;

/** The topics cannot be used together. */
final class TopicsDifferException extends RuntimeException {
    TopicsDifferException(Map<String, Integer> counts) {
        super("The topics differ in their number of partitions, " + counts
                + ". They are keyed alike and must be equal: make them anew with the same number, then start again.");
    }
}
