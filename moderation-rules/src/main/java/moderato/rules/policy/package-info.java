/** Policies: the rules that hold for a section of a site, read from the site's document or from the default one. */
@NullMarked
package moderato.rules.policy;

import org.jspecify.annotations.NullMarked;
