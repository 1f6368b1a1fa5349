/** The load program: comments offered to a running stack at a fixed rate, beside a bare producer. */
@NullMarked
package moderato.endtoend.load;

import org.jspecify.annotations.NullMarked;
