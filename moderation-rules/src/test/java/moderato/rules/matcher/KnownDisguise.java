package moderato.rules.matcher;

import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The kinds of disguise that the rules promise to see through, for words of the letters a to z. */
enum KnownDisguise {
    PLAIN(word -> word),
    UPPER(word -> word.toUpperCase(Locale.ROOT)),
    MIXED_CASE((word, random) -> each(word, c -> random.nextBoolean() ? Character.toUpperCase(c) : c)),
    ONE_LEET((word, random) -> one(word, random, "aeiost", "431057")),
    ALL_LEET(word -> all(word, "aeiost", "431057")),
    LEET_SPACED(word -> between(all(word, "aeiost", "431057"), " ")),
    ONE_LOOK_ALIKE((word, random) -> one(word, random, "aceopxy", "асеорху")),
    ALL_LOOK_ALIKES(word -> all(word, "abcdefghijklmnopqrstuvwxyz", "аЬϲԁеƒɡһіјκⅼⅿոорԛгѕтυνѡхуᴢ")),
    REPEATED((word, random) -> at(random.nextInt(word.length()), word, letter -> letter.repeat(5))),
    LOOK_ALIKE_REPEATED((word, random) -> ONE_LOOK_ALIKE.write(REPEATED.write(word, random), random)),
    ALL_REPEATED(word -> word.replaceAll("(.)", "$1$1$1")),
    SPACED(word -> between(word, " ")),
    SEPARATED((word, random) -> between(word, pick(random, ".", "_", "-", "*", "|", "/"))),
    SPLIT((word, random) -> cut(word, random, pick(random, " ", ".", "-", "_"))),
    ZERO_WIDTH(word -> between(word, "\u200B")),
    DIACRITICS((word, random) -> at(random.nextInt(word.length()), word, letter -> letter + "\u0301")),
    FULL_WIDTH(word -> each(word, c -> c + 0xFEE0)),
    MATHEMATICAL(word -> each(word, c -> c - 'a' + 0x1D41A)),
    ENTITIES(word -> word.chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining())),
    MARKUP((word, random) -> cut(word, random, pick(random, "<b></b>", "&#8203;", "<!-- -->"))),
    HASHTAG((word, random) -> "#" + word + (2000 + random.nextInt(30))),
    VOWEL_MASKED((word, random) -> one(word, random, "aeiou", "*****")),
    MIDDLE_MASKED(word -> word.charAt(0) + "*".repeat(word.length() - 2) + word.substring(word.length() - 1));

    private final Write write;

    KnownDisguise(UnaryOperator<String> write) {
        this((word, random) -> write.apply(word));
    }

    KnownDisguise(Write write) {
        this.write = write;
    }

    String write(String word, Random random) {
        return write.write(word, random);
    }

    private interface Write {
        String write(String word, Random random);
    }

    private static String each(String word, IntUnaryOperator letter) {
        return word.chars().map(letter).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String all(String word, String letters, String others) {
        int[] symbols = others.codePoints().toArray();
        return each(word, c -> letters.indexOf(c) < 0 ? c : symbols[letters.indexOf(c)]);
    }

    /** With one of the letters that have another, if any has. */
    private static String one(String word, Random random, String letters, String others) {
        int[] places = IntStream.range(0, word.length())
                .filter(i -> letters.indexOf(word.charAt(i)) >= 0)
                .toArray();
        return places.length == 0
                ? word
                : at(places[random.nextInt(places.length)], word, letter -> all(letter, letters, others));
    }

    private static String at(int index, String word, UnaryOperator<String> letter) {
        return word.substring(0, index) + letter.apply(word.substring(index, index + 1)) + word.substring(index + 1);
    }

    private static String between(String word, String separator) {
        return String.join(separator, word.split(""));
    }

    private static String cut(String word, Random random, String separator) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + separator + word.substring(at);
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
