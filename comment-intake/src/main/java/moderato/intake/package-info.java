/** The door for readers: takes their comments to the log, and serves those that were published. */
@NullMarked
package moderato.intake;

import org.jspecify.annotations.NullMarked;
