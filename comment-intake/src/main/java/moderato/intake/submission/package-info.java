/** What a reader posts: read, checked, named, and stored in the log before it is acknowledged. */
@NullMarked
package moderato.intake.submission;

import org.jspecify.annotations.NullMarked;
