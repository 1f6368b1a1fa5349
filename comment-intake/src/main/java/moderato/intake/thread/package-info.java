/** The published comments of an article: projected from the verdicts and reviews, and served. */
@NullMarked
package moderato.intake.thread;

import org.jspecify.annotations.NullMarked;
