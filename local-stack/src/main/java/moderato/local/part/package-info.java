/** A process of its own: started, watched, stopped, killed, paused; and it ends when the one who started it is gone. */
@NullMarked
package moderato.local.part;

import org.jspecify.annotations.NullMarked;
