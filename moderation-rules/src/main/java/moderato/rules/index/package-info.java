/** What the pass over a text looks up: the terms as hashes, also as people write them otherwise. */
@NullMarked
package moderato.rules.index;

import org.jspecify.annotations.NullMarked;
