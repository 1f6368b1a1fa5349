/** A real PostgreSQL that keeps what it committed, for one machine. */
@NullMarked
package moderato.local.postgres;

import org.jspecify.annotations.NullMarked;
