/** The comment under test: what rules may read of it, found once for all of them. */
@NullMarked
package moderato.rules.comment;

import org.jspecify.annotations.NullMarked;
