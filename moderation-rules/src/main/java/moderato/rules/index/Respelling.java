package moderato.rules.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How people write a word otherwise so that a reader still knows it: by its sound, with letters swapped or left out,
 * backwards, with two letters that look like one.
 */
final class Respelling {
    /** Longer words are changed in one way only. */
    private static final int LONGEST_CHANGED_TWICE = 6;

    private static final int SHORTEST_WITH_A_LETTER_LESS = 7;

    private static final List<UnaryOperator<String>> CHANGES = List.of(
            word -> word.replace("ck", "k"),
            word -> word.replace("ck", "kk"),
            word -> word.replace("ck", "q"),
            Respelling::withHardC,
            word -> word.replace("f", "ph"),
            word -> word.replace("ph", "f"),
            word -> word.replace("ss", "zz"),
            word -> word.replace("s", "z"),
            word -> ending(word, "s", "z"),
            word -> word.replace("x", "ks"),
            word -> ending(word, "er", "a"),
            word -> ending(word, "ers", "as"),
            word -> ending(word, "er", "ah"),
            word -> ending(word, "ing", "in"),
            word -> word.replace("u", "oo"),
            word -> word.replace("i", "ee"),
            word -> word.replace("i", "y"),
            word -> ending(word, "y", "ie"),
            word -> word.replace("gg", "qq"),
            word -> word.replace("tch", "ch"),
            word -> word.replace("wh", "w"),
            word -> word.replace("w", "vv"),
            word -> word.replace("m", "rn"),
            word -> word.replace("d", "cl"),
            word -> inPlural(word, "s"),
            word -> inPlural(word, "z"));

    private Respelling() {}

    /** The other ways to write a word of the letters a to z. */
    static Set<String> of(String word) {
        Set<String> ways = new HashSet<>();
        List<String> changed = new ArrayList<>();
        for (UnaryOperator<String> change : CHANGES) {
            String once = change.apply(word);
            if (once.equals(word)) {
                continue;
            }
            if (word.length() <= LONGEST_CHANGED_TWICE) {
                changed.forEach(other -> ways.add(change.apply(other)));
            }
            changed.add(once);
        }
        ways.addAll(changed);
        for (int i = 1; i + 1 < word.length(); i++) {
            ways.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
            if (word.length() >= SHORTEST_WITH_A_LETTER_LESS) {
                ways.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        ways.add(new StringBuilder(word).reverse().toString());
        ways.remove(word);
        ways.removeIf(Respelling::hasThreeInARow);
        return ways;
    }

    private static boolean hasThreeInARow(String word) {
        for (int i = 2; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    private static String withHardC(String word) {
        StringBuilder written = new StringBuilder(word);
        for (int i = 0; i + 1 < word.length(); i++) {
            if (word.charAt(i) == 'c' && "aoulr".indexOf(word.charAt(i + 1)) >= 0) {
                written.setCharAt(i, 'k');
            }
        }
        return written.toString();
    }

    private static String ending(String word, String end, String instead) {
        return word.endsWith(end) ? word.substring(0, word.length() - end.length()) + instead : word;
    }

    private static String inPlural(String word, String ending) {
        return "sxz".indexOf(word.charAt(word.length() - 1)) >= 0 ? word : word + ending;
    }

    /** The word with no vowel but its first letter. */
    static String withoutVowels(String word) {
        StringBuilder left = new StringBuilder(word.length()).append(word.charAt(0));
        for (int i = 1; i < word.length(); i++) {
            if (!isVowel(word.charAt(i))) {
                left.append(word.charAt(i));
            }
        }
        return left.toString();
    }

    static boolean isVowel(int letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
