/** The program that measures how good the rules are on labelled texts. */
@NullMarked
package moderato.rules.quality;

import org.jspecify.annotations.NullMarked;
