package moderato.rules.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import moderato.rules.words.BundledLists;
import moderato.rules.words.Severity;
import moderato.rules.words.Term;

/**
 * A corpus of texts that nobody tuned to: listed words, and innocent ones beside them, under every {@link Disguise},
 * within sentences written for this.
 */
final class GeneratedTexts {
    private static final int OF_EACH = 60;

    private static final List<String> CARRIERS = List.of(
            "The mayor said on Monday that the bridge will %s open before the summer.",
            "I have read this paper for thirty years, %s and I will go on reading it.",
            "My neighbour told me %s about the new bus line last week.",
            "%s What a strange thing to write about a library!",
            "Nobody at the station could tell us when the train leaves %s",
            "Why would anyone pay nine euros for a sandwich, %s?",
            "They planted forty trees along the river (%s) and two of them are still alive.",
            "Thank you for this report; the part about %s the harbour was new to me.",
            "It rained for three days and the %s cellar was full of water.",
            "As a teacher I can only agree with what the author %s wrote here.",
            "The match was over after twenty minutes. %s We went home.",
            "Our council has voted on this four times already, %s hasn't it?",
            "Has anybody tried the recipe of last Sunday? %s Mine came out flat.",
            "In 1998 the same company promised %s jobs and built a car park.",
            "Please print more crosswords like the one on page 12, %s they are fun.");

    private static final List<String> INNOCENT = List.of(
            "window",
            "bridge",
            "pencil",
            "carpet",
            "hammer",
            "pickle",
            "basket",
            "classic",
            "cocktail",
            "analyst",
            "assess",
            "titles",
            "grass",
            "passage",
            "shirt",
            "duck",
            "count",
            "hello",
            "buttons",
            "penguin",
            "sussex",
            "peacock",
            "hancock",
            "scrap",
            "niggle",
            "snigger",
            "fagus",
            "twain",
            "whole",
            "shore",
            "bench",
            "ditch",
            "fluke",
            "flask",
            "crabs",
            "prince",
            "domain",
            "rabbit",
            "volcano",
            "kitchen");

    private GeneratedTexts() {}

    static List<LabelledText> make(long seed) {
        List<String> listed = BundledLists.find("profanity-en").orElseThrow().terms().stream()
                .filter(term -> term.severity() != Severity.MILD && !term.name())
                .map(Term::text)
                .filter(text -> text.matches("[a-z]{4,9}"))
                .toList();
        List<LabelledText> texts = new ArrayList<>();
        Random random = new Random(seed);
        for (Disguise disguise : Disguise.values()) {
            String kind = disguise.name().toLowerCase(Locale.ROOT);
            for (int i = 0; i < OF_EACH; i++) {
                texts.add(text(kind, 2 * i, true, disguise, listed, random));
                texts.add(text(kind, 2 * i + 1, false, disguise, INNOCENT, random));
            }
        }
        return texts;
    }

    private static LabelledText text(
            String kind, int number, boolean bad, Disguise disguise, List<String> words, Random random) {
        String word = words.get(random.nextInt(words.size()));
        String carrier = CARRIERS.get(random.nextInt(CARRIERS.size()));
        return new LabelledText(kind + "-" + number, bad, carrier.replace("%s", disguise.write(word, random)));
    }
}
