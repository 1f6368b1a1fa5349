/** The topics of the design: made where they are missing, compared with what is there, waited for. */
@NullMarked
package moderato.edge.topic;

import org.jspecify.annotations.NullMarked;
