/** The document of a site: how it is written, read, tested and compiled to policies. */
@NullMarked
package moderato.rules.site;

import org.jspecify.annotations.NullMarked;
