/** Brings held comments to editors, and their reviews back: what all its packages share, and the start. */
@NullMarked
package moderato.notification;

import org.jspecify.annotations.NullMarked;
