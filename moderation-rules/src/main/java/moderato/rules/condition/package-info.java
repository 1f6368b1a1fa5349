/** What a rule may ask of a comment: conditions, how they are joined, and what shows that one is so. */
@NullMarked
package moderato.rules.condition;

import org.jspecify.annotations.NullMarked;
