/** JMH benchmarks of the core, beside limits that are measured in the same run. */
@NullMarked
package moderato.rules.benchmark;

import org.jspecify.annotations.NullMarked;
