/** How documents are read: as data with a place for every value, by keys that know their bounds and their JSON Schema. */
@NullMarked
package moderato.rules.document;

import org.jspecify.annotations.NullMarked;
