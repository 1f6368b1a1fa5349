/** Kafka Streams around the topology: begun, watched, restarted, ended. */
@NullMarked
package moderato.worker.streams;

import org.jspecify.annotations.NullMarked;
