/** Lists of words and phrases, and the matcher that finds all of them, disguised ones too, in one pass. */
@NullMarked
package moderato.rules.words;

import org.jspecify.annotations.NullMarked;
