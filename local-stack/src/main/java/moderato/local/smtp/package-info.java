/** A mail server that delivers nothing and shows what it caught. */
@NullMarked
package moderato.local.smtp;

import org.jspecify.annotations.NullMarked;
