/** What leaves by Kafka: events are stored with what they tell of, and sent from there. */
@NullMarked
package moderato.notification.outbox;

import org.jspecify.annotations.NullMarked;
