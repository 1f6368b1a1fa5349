/** The pure core: a policy is a list of rules, and the Moderator turns a comment and a policy into a verdict. */
@NullMarked
package moderato.rules;

import org.jspecify.annotations.NullMarked;
