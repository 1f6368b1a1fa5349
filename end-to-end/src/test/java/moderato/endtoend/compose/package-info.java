/** What is deployed, brought up on a real Docker engine: {@code mvn verify -Pcompose -DskipTests}. */
@NullMarked
package moderato.endtoend.compose;

import org.jspecify.annotations.NullMarked;
