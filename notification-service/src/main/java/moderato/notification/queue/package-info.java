/** The comments that are or were held, projected from the topics, and the reviews that editors give them. */
@NullMarked
package moderato.notification.queue;

import org.jspecify.annotations.NullMarked;
