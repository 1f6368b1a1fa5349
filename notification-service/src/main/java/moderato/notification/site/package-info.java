/** The documents of sites: seeded from files when a site has none yet. */
@NullMarked
package moderato.notification.site;

import org.jspecify.annotations.NullMarked;
