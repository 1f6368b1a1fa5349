/** What crosses a topic, and nothing else: the event records, the topics, their JSON form, and the fold over facts. */
@NullMarked
package moderato.contracts;

import org.jspecify.annotations.NullMarked;
