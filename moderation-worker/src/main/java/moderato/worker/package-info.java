/** The rules inside Kafka Streams: each submitted comment gets its verdict exactly once (START HERE: ModerationTopology). */
@NullMarked
package moderato.worker;

import org.jspecify.annotations.NullMarked;
