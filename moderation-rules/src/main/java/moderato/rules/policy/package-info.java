/** Policies: the rules that hold for a section of a site, and the frame of a rule: whom it is for and what it asks for. */
@NullMarked
package moderato.rules.policy;

import org.jspecify.annotations.NullMarked;
