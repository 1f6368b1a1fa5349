/** What a comment is called and where it came from, by keyed hashes that only this installation can make. */
@NullMarked
package moderato.intake.identity;

import org.jspecify.annotations.NullMarked;
