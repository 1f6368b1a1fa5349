/** What ./run starts: the stack from the first line on the terminal to the last process stopped. */
@NullMarked
package moderato.local.launch;

import org.jspecify.annotations.NullMarked;
