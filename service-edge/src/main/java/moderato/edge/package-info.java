/** What every service needs around Kafka, PostgreSQL and HTTP, and nothing that knows a comment. */
@NullMarked
package moderato.edge;

import org.jspecify.annotations.NullMarked;
