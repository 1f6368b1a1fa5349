/** The fault program: parts killed and cut off under load, and a pure check of what every 202 became. */
@NullMarked
package moderato.endtoend.faults;

import org.jspecify.annotations.NullMarked;
