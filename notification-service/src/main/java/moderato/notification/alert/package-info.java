/** What editors are told of held comments: grouped, stored, and delivered until it is done or given up. */
@NullMarked
package moderato.notification.alert;

import org.jspecify.annotations.NullMarked;
