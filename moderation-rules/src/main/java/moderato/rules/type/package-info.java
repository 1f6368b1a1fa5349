/** The kinds of condition that a policy may name, one file each; {@link RuleTypes} lists them. */
@NullMarked
package moderato.rules.type;

import org.jspecify.annotations.NullMarked;
