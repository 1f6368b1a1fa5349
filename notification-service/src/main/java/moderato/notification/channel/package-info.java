/** The ways an alert reaches an editor: for now, e-mail. */
@NullMarked
package moderato.notification.channel;

import org.jspecify.annotations.NullMarked;
