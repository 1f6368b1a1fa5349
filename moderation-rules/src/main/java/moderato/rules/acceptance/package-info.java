/** Whether what may be read as a term is meant as it: the guards against innocent words and chance. */
@NullMarked
package moderato.rules.acceptance;

import org.jspecify.annotations.NullMarked;
