/** Links and domains in a text, as readers write them and as they hide them. */
@NullMarked
package moderato.rules.link;

import org.jspecify.annotations.NullMarked;
