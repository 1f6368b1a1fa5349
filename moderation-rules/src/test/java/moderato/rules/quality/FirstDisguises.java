package moderato.rules.quality;

import static moderato.rules.quality.Letters.between;
import static moderato.rules.quality.Letters.capital;
import static moderato.rules.quality.Letters.cut;
import static moderato.rules.quality.Letters.each;
import static moderato.rules.quality.Letters.in;
import static moderato.rules.quality.Letters.leet;
import static moderato.rules.quality.Letters.masked;
import static moderato.rules.quality.Letters.mixedCase;
import static moderato.rules.quality.Letters.repeated;
import static moderato.rules.quality.Letters.swapped;

import java.util.Locale;
import java.util.Random;

/**
 * Ways in which people and generators of fancy text write a word so that a filter does not see it; beside those of the
 * corpora, from the literature (Bad Characters, TextBugger, DeepWordBug, VIPER) and from what chat filters report.
 */
enum FirstDisguises implements Disguise {
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

    private final Disguise write;

    FirstDisguises(Disguise write) {
        this.write = write;
    }

    @Override
    public String write(String word, Random random) {
        return write.write(word, random);
    }
}
