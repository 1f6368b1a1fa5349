/** One comment's whole way over the three real services. */
@NullMarked
package moderato.endtoend;

import org.jspecify.annotations.NullMarked;
