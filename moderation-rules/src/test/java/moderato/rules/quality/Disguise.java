package moderato.rules.quality;

import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Ways in which people and generators of fancy text write a word so that a filter does not see it; beside those of the
 * corpora, from the literature (Bad Characters, TextBugger, DeepWordBug, VIPER) and from what chat filters report.
 */
enum Disguise {
    UPSIDE_DOWN((word, random) ->
            new StringBuilder(in(word, "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz")).reverse().toString()),
    RIGHT_TO_LEFT((word, random) -> "\u202E" + new StringBuilder(word).reverse() + "\u202C"),
    SMALL_CAPITALS((word, random) -> in(word, "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ")),
    SUPERSCRIPT((word, random) -> in(word, "ᵃᵇᶜᵈᵉᶠᵍʰᶦʲᵏˡᵐⁿᵒᵖqʳˢᵗᵘᵛʷˣʸᶻ")),
    CIRCLED((word, random) -> each(word, letter -> Character.toString(0x24D0 + letter))),
    NEGATIVE_CIRCLED((word, random) -> each(word, letter -> Character.toString(0x1F150 + letter))),
    REGIONAL_INDICATORS((word, random) -> each(word, letter -> Character.toString(0x1F1E6 + letter) + "\u200B")),
    SCRIPT_LETTERS((word, random) -> each(word, letter -> Character.toString(0x1D4EA + letter))),
    DOUBLE_STRUCK((word, random) -> each(word, letter -> Character.toString(0x1D552 + letter))),
    ZALGO((word, random) -> between(word, "\u0334\u0322\u035B\u0321\u0315") + "\u0336"),
    STRUCK_THROUGH((word, random) -> between(word, "\u0336") + "\u0336"),
    UNDERLINED((word, random) -> between(word, "\u0332")),
    KEYCAPS((word, random) -> between(word, "\uFE0F\u20E3")),
    FANCY_THAI((word, random) -> in(word, "ค๒ς๔єŦﻮђเןкɭ๓ภ๏קợгรՇยשฬאץչ")),
    FANCY_ASIAN((word, random) -> in(word, "卂乃匚ᗪ乇千Ꮆ卄丨ﾌҜㄥ爪几ㄖ卩Ɋ尺丂ㄒㄩᐯ山乂ㄚ乙")),
    FANCY_CHEROKEE((word, random) -> in(word, "ᎪᏴᏟᎠᎬFᏀᎻᏆᎫᏦᏞᎷΝϴᏢϘᎡᏚᎢႮᏙᎳXᎩᏃ")),
    GREEK((word, random) -> in(word, "αвcdεfghιjκlмηορqrsτυvωxyz")),
    CYRILLIC_CAPITALS((word, random) -> in(word, "АВСDЕFGНІЈКLМNОРQRЅТUVWХУZ")),
    EMOJI_MASK((word, random) -> masked(word, random, "💩🤬🍆🔥")),
    EMOJI_BETWEEN((word, random) -> between(word, "😀")),
    SLASHES((word, random) -> between(word, "/")),
    TILDES((word, random) -> between(word, "~")),
    BARS((word, random) -> between(word, " | ")),
    DASHES_AND_BLANKS((word, random) -> between(word, " - ")),
    MIDDLE_DOTS((word, random) -> between(word, "·")),
    LINES((word, random) -> between(word, "\n")),
    TABS((word, random) -> between(word, "\t")),
    BRACKETS((word, random) -> each(word, letter -> "[" + (char) ('a' + letter) + "]")),
    PERCENT_ENCODED((word, random) -> each(word, letter -> "%" + Integer.toHexString('a' + letter))),
    HEX_ENTITIES((word, random) -> each(word, letter -> "&#x" + Integer.toHexString('a' + letter) + ";")),
    ERASED((word, random) -> word.charAt(0) + "x\b" + word.substring(1)),
    MARKDOWN((word, random) -> cut(word, random, "**")),
    TAG_INSIDE((word, random) -> cut(word, random, "<i></i>")),
    TWO_CUTS((word, random) -> cut(cut(word, random, " "), random, " ")),
    CUT_BY_UNDERSCORE((word, random) -> cut(word, random, "_")),
    SPACED_AND_REPEATED((word, random) -> between(repeated(word, 2), " ")),
    LEET_AND_SEPARATED((word, random) -> between(leet(word), ".")),
    LEET_AND_REPEATED((word, random) -> leet(repeated(word, 3))),
    LEET_AND_CASE((word, random) -> mixedCase(leet(word), random)),
    DIGITS_BEHIND((word, random) -> word + (1000 + random.nextInt(9000))),
    TAIL_MASKED((word, random) -> word.substring(0, word.length() - 2) + "**"),
    MIDDLE_MASKED((word, random) -> word.charAt(0) + "*".repeat(word.length() - 2) + word.charAt(word.length() - 1)),
    ONE_HASH((word, random) -> masked(word, random, "#")),
    V_FOR_U((word, random) -> word.replace('u', 'v')),
    CAPITAL_I_FOR_L((word, random) -> word.replace('l', 'I')),
    L_FOR_I((word, random) -> word.replace('i', 'l')),
    LETTERS_SWAPPED((word, random) -> swapped(word, random)),
    GLUED_HASHTAG((word, random) -> "#you" + word),
    GLUED_CAMEL_CASE((word, random) -> "Such" + capital(word) + "Heads"),
    QUOTED((word, random) -> "'" + word + "'"),
    POSSESSIVE((word, random) -> word + "'s"),
    SHOUTED((word, random) -> word.toUpperCase(Locale.ROOT) + "!!!1");

    private final BiFunction<String, Random, String> write;

    Disguise(BiFunction<String, Random, String> write) {
        this.write = write;
    }

    String write(String word, Random random) {
        return write.apply(word, random);
    }

    /** In an alphabet, a to z. */
    private static String in(String word, String alphabet) {
        int[] letters = alphabet.codePoints().toArray();
        return each(word, letter -> Character.toString(letters[letter]));
    }

    /** Each letter, 0 to 25, anew; what is no letter stays. */
    private static String each(String word, IntFunction<String> letter) {
        return word.chars()
                .mapToObj(c -> c >= 'a' && c <= 'z' ? letter.apply(c - 'a') : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String between(String word, String separator) {
        return word.codePoints().mapToObj(Character::toString).collect(Collectors.joining(separator));
    }

    private static String cut(String word, Random random, String separator) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + separator + word.substring(at);
    }

    private static String masked(String word, Random random, String masks) {
        int at = 1 + random.nextInt(word.length() - 2);
        int[] choices = masks.codePoints().toArray();
        return word.substring(0, at)
                + Character.toString(choices[random.nextInt(choices.length)])
                + word.substring(at + 1);
    }

    private static String repeated(String word, int times) {
        return word.chars().mapToObj(c -> Character.toString(c).repeat(times)).collect(Collectors.joining());
    }

    private static String leet(String word) {
        return word.replace('a', '4')
                .replace('e', '3')
                .replace('i', '1')
                .replace('o', '0')
                .replace('s', '5');
    }

    private static String mixedCase(String word, Random random) {
        return word.chars()
                .mapToObj(c -> Character.toString(random.nextBoolean() ? Character.toUpperCase(c) : c))
                .collect(Collectors.joining());
    }

    private static String swapped(String word, Random random) {
        if (word.length() < 5) {
            return word.charAt(0) + word.substring(2, 3) + word.charAt(1) + word.substring(3);
        }
        int at = 1 + random.nextInt(word.length() - 3);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
