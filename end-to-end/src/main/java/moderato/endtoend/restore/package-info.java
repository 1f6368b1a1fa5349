/** The restore program: the worker killed with much state, and how long it takes to its next verdict. */
@NullMarked
package moderato.endtoend.restore;

import org.jspecify.annotations.NullMarked;
