/** The editors' web page and its API. */
@NullMarked
package moderato.notification.desk;

import org.jspecify.annotations.NullMarked;
