/** Finds the terms of word lists in a text: one pass picks the few stretches that may hold one, and these are read. */
@NullMarked
package moderato.rules.matcher;

import org.jspecify.annotations.NullMarked;
