/** Reads stretches of a text letter by letter as the terms of lists, through all that may hide them. */
@NullMarked
package moderato.rules.reading;

import org.jspecify.annotations.NullMarked;
