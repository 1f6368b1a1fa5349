/** Who may use the desk: editors with their passwords, scripts with their tokens, and what they may see. */
@NullMarked
package moderato.notification.account;

import org.jspecify.annotations.NullMarked;
