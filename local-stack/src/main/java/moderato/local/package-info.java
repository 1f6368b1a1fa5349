/** All of Moderato on one machine, for ./run and for tests: what is made of parts, their addresses and their secrets. */
@NullMarked
package moderato.local;

import org.jspecify.annotations.NullMarked;
