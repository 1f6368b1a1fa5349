/** A comment's text and the forms in which rules read it, each with the way back to what the reader wrote. */
@NullMarked
package moderato.rules.text;

import org.jspecify.annotations.NullMarked;
