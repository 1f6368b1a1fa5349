/** Lists of words and phrases, those that come with this module among them, and what is said of a place that holds one. */
@NullMarked
package moderato.rules.words;

import org.jspecify.annotations.NullMarked;
