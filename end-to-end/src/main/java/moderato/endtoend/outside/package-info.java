/** The world around Moderato: readers who post and read, editors who decide, and whoever reads its topics. */
@NullMarked
package moderato.endtoend.outside;

import org.jspecify.annotations.NullMarked;
