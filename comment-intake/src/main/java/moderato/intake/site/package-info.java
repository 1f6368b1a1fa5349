/** The sites that may post here, as their documents on the topic say. */
@NullMarked
package moderato.intake.site;

import org.jspecify.annotations.NullMarked;
