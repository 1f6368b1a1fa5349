package moderato.rules.quality;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is done to the letters of a word to disguise it. */
final class Letters {
    private Letters() {}

    /** In an alphabet, a to z. */
    static String in(String word, String alphabet) {
        int[] letters = alphabet.codePoints().toArray();
        return each(word, letter -> Character.toString(letters[letter]));
    }

    /** Each letter, 0 to 25, anew; what is no letter stays. */
    static String each(String word, IntFunction<String> letter) {
        return word.chars()
                .mapToObj(c -> c >= 'a' && c <= 'z' ? letter.apply(c - 'a') : Character.toString(c))
                .collect(Collectors.joining());
    }

    static String between(String word, String separator) {
        return word.codePoints().mapToObj(Character::toString).collect(Collectors.joining(separator));
    }

    static String cut(String word, Random random, String separator) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + separator + word.substring(at);
    }

    static String masked(String word, Random random, String masks) {
        int at = 1 + random.nextInt(word.length() - 2);
        int[] choices = masks.codePoints().toArray();
        return word.substring(0, at)
                + Character.toString(choices[random.nextInt(choices.length)])
                + word.substring(at + 1);
    }

    static String repeated(String word, int times) {
        return word.chars().mapToObj(c -> Character.toString(c).repeat(times)).collect(Collectors.joining());
    }

    static String leet(String word) {
        return word.replace('a', '4')
                .replace('e', '3')
                .replace('i', '1')
                .replace('o', '0')
                .replace('s', '5');
    }

    static String mixedCase(String word, Random random) {
        return word.chars()
                .mapToObj(c -> Character.toString(random.nextBoolean() ? Character.toUpperCase(c) : c))
                .collect(Collectors.joining());
    }

    static String swapped(String word, Random random) {
        if (word.length() < 5) {
            return word.charAt(0) + word.substring(2, 3) + word.charAt(1) + word.substring(3);
        }
        int at = 1 + random.nextInt(word.length() - 3);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** An inner letter written otherwise. */
    static String changed(String word, Random random, UnaryOperator<String> change) {
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + change.apply(word.substring(at, at + 1)) + word.substring(at + 1);
    }

    static String inserted(String word, Random random, String piece) {
        return cut(word, random, piece);
    }

    /** The vowels behind the first letter written otherwise. */
    static String withoutVowels(String word, String instead) {
        return word.charAt(0) + word.substring(1).replaceAll("[aeiou]", instead);
    }

    static String betweenAny(String word, Random random, String separators) {
        StringBuilder written = new StringBuilder(word.substring(0, 1));
        for (int i = 1; i < word.length(); i++) {
            written.append(separators.charAt(random.nextInt(separators.length())))
                    .append(word.charAt(i));
        }
        return written.toString();
    }

    /** Each letter in one of several alphabets. */
    static String mixed(String word, Random random, List<String> alphabets) {
        return each(
                word, letter -> in(Character.toString('a' + letter), alphabets.get(random.nextInt(alphabets.size()))));
    }

    /** As it sounds: phuck, kunt, dik, azz. */
    static String bySound(String word) {
        return word.replace("ck", "k")
                .replace("ph", "f")
                .replaceFirst("^f", "ph")
                .replaceAll("c(?=[aou])", "k")
                .replaceAll("ss", "zz")
                .replaceAll("x", "ks")
                .replaceAll("er$", "a");
    }
}
