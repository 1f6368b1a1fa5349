/** What {@code docker-compose.yml} tells a service, held against what that service can be told. For tests. */
@NullMarked
package moderato.local.compose;

import org.jspecify.annotations.NullMarked;
