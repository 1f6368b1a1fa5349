package moderato.rules.quality;

import static moderato.rules.quality.Letters.between;
import static moderato.rules.quality.Letters.capital;
import static moderato.rules.quality.Letters.changed;
import static moderato.rules.quality.Letters.each;
import static moderato.rules.quality.Letters.in;
import static moderato.rules.quality.Letters.inserted;
import static moderato.rules.quality.Letters.leet;
import static moderato.rules.quality.Letters.mixed;
import static moderato.rules.quality.Letters.swapped;
import static moderato.rules.quality.Letters.withoutVowels;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Further ways to disguise a word, chosen when the first were known: misspelling as of TextBugger, DeepWordBug and VIPER,
 * sound, markup, separators that are mixed, letters made of signs.
 */
enum SecondDisguises implements Disguise {
    // Misspelt.
    LETTERS_SWAPPED((word, random) -> swapped(word, random)),
    LETTER_DROPPED((word, random) -> changed(word, random, letter -> "")),
    LETTER_DOUBLED((word, random) -> changed(word, random, letter -> letter + letter)),
    LETTER_INSERTED((word, random) -> inserted(word, random, "x")),
    KEY_BESIDE((word, random) -> changed(word, random, letter -> in(letter, "snvfrdghokljnbipwtdyivecux"))),
    BY_SOUND((word, random) -> Letters.bySound(word)),
    Z_FOR_S((word, random) -> word.replace('s', 'z')),
    PLURAL_WITH_Z((word, random) -> word + "z"),
    VOWELS_DROPPED((word, random) -> withoutVowels(word, "")),
    VOWELS_APOSTROPHES((word, random) -> withoutVowels(word, "'")),
    VOWELS_DASHES((word, random) -> withoutVowels(word, "-")),
    VOWELS_UNDERSCORES((word, random) -> withoutVowels(word, "_")),
    VOWELS_DOTS((word, random) -> withoutVowels(word, ".")),
    VOWELS_SLASHES((word, random) -> withoutVowels(word, "/")),
    REVERSED((word, random) -> new StringBuilder(word).reverse().toString()),
    STUTTERED((word, random) -> word.charAt(0) + "-" + word.charAt(0) + "-" + word),
    SYLLABLE_REPEATED((word, random) -> word.substring(0, 2) + word.substring(0, 2) + word),

    // Looks.
    MARKED_LETTERS((word, random) -> in(word, "ǎḃčďěḟǧȟǐǰǩľṁňǒṗqřšťǔṽẘẋŷž")),
    MIXED_LOOKS(
            (word, random) -> mixed(word, random, List.of("аƄсԁеfɡһіјκӏmոоրԛгѕτυνԝхуᴢ", "ąḅɕđęƒģĥįĵķłɱņǫþɋŗşţųʋŵẍƴź"))),
    ONE_TURNED((word, random) -> changed(word, random, letter -> in(letter, "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz"))),
    PARENTHESIZED((word, random) -> each(word, letter -> Character.toString(0x249C + letter))),
    FRAKTUR_AND_MONOSPACE((word, random) ->
            each(word, letter -> Character.toString((random.nextBoolean() ? 0x1D586 : 0x1D68A) + letter))),
    EMOJI_LETTERS((word, random) -> word.replace("a", "🅰️")
            .replace("b", "🅱️")
            .replace("o", "⭕")
            .replace("i", "ℹ️")
            .replace("s", "💲")
            .replace("t", "✝️")),
    LETTERS_OF_SIGNS((word, random) -> word.replace("u", "|_|")
            .replace("h", "|-|")
            .replace("k", "|<")
            .replace("w", "\\/\\/")
            .replace("d", "|)")
            .replace("n", "|\\|")),
    TWO_V_FOR_W((word, random) -> word.replace("w", "vv").replace("m", "rn").replace("d", "cl")),
    HEART_FOR_VOWEL((word, random) -> withoutVowels(word, "❤️")),

    // Separated.
    SOFT_HYPHENS_AND_DOTS((word, random) -> between(word, "\u00AD.")),
    SEPARATORS_MIXED((word, random) -> Letters.betweenAny(word, random, ".-_*~,")),
    BLANKS_DOUBLED((word, random) -> between(word, "  ")),
    BLANKS_MIXED((word, random) -> Letters.betweenAny(word, random, "\u00A0\u2009\u2003\u3000")),
    FULL_WIDTH_SPACED((word, random) -> between(each(word, letter -> Character.toString(0xFF41 + letter)), " ")),
    PLUSES((word, random) -> between(word, "+")),
    COMMAS((word, random) -> between(word, ",")),
    COLONS((word, random) -> between(word, ":")),
    ARROWS((word, random) -> between(word, "→")),
    BULLETS((word, random) -> between(word, "•")),
    HANGUL_FILLERS((word, random) -> between(word, "\u3164")),
    VARIATION_SELECTORS((word, random) -> between(word, "\uFE0E")),
    JOINERS_AND_TAGS((word, random) -> between(word, "\u034F\uDB40\uDC61")),
    ELLIPSIS((word, random) -> inserted(word, random, "...")),
    HYPHENATED_OVER_LINES((word, random) -> inserted(word, random, "-\n")),
    SPACED_AMONG_SPACED((word, random) -> "y o u " + between(word, " ")),

    // Marked up.
    BOLD_LETTER((word, random) -> changed(word, random, letter -> "**" + letter + "**")),
    STRUCK_LETTER((word, random) -> changed(word, random, letter -> "~~" + letter + "~~")),
    CODE_LETTER((word, random) -> changed(word, random, letter -> "`" + letter + "`")),
    EMPHASIZED_LETTER((word, random) -> changed(word, random, letter -> "_" + letter + "_")),
    LETTER_IN_BRACKETS((word, random) -> changed(word, random, letter -> "(" + letter + ")")),
    LETTER_QUOTED((word, random) -> changed(word, random, letter -> "\"" + letter + "\"")),
    DECIMAL_ENTITIES((word, random) -> each(word, letter -> "&#" + ('a' + letter) + ";")),
    SHY_ENTITY((word, random) -> inserted(word, random, "&shy;")),
    ESCAPED((word, random) -> each(word, letter -> "\\u00" + Integer.toHexString('a' + letter))),

    // Masked, mixed and glued.
    GRAWLIX((word, random) -> changed(changed(word, random, letter -> "@"), random, letter -> "#")),
    STAR_AND_LEET((word, random) -> leet(withoutVowels(word, "*")) + "69"),
    PLURAL_IN_LEET((word, random) -> leet(word) + "5"),
    CAMEL_CASE_HASHTAG((word, random) -> "#WhatA" + capital(word) + "Day"),
    SNAKE_CASE((word, random) -> "such_" + word + "_here"),
    FACE((word, random) -> word + "face"),
    DIGIT_BEFORE((word, random) -> "2" + word + "4"),
    ADDRESS((word, random) -> "www." + word + ".com"),
    SHOUTED_AND_SPACED((word, random) -> between(word.toUpperCase(Locale.ROOT), " ") + "!!!");

    private final Disguise write;

    SecondDisguises(Disguise write) {
        this.write = write;
    }

    @Override
    public String write(String word, Random random) {
        return write.write(word, random);
    }
}
