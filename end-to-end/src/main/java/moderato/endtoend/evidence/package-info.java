/** What was seen from outside during a fault, and a pure check of it against what Moderato promises. */
@NullMarked
package moderato.endtoend.evidence;

import org.jspecify.annotations.NullMarked;
