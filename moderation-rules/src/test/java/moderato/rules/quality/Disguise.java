package moderato.rules.quality;

import java.util.Random;

/** A way in which people and generators of fancy text write a word so that a filter does not see it. */
@FunctionalInterface
interface Disguise {
    String write(String word, Random random);
}
