/** A rule: a condition on a comment, and the frame that says when it holds and what it asks for. */
@NullMarked
package moderato.rules.rule;

import org.jspecify.annotations.NullMarked;
