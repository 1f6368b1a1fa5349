/** A news site to look at, served in the local stack only; it uses the public API as any site would. */
@NullMarked
package moderato.intake.demo;

import org.jspecify.annotations.NullMarked;
