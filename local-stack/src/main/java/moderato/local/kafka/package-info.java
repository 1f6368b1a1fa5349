/** A real Kafka broker that is its own controller, for one machine. */
@NullMarked
package moderato.local.kafka;

import org.jspecify.annotations.NullMarked;
