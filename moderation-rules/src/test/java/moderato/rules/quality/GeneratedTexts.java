package moderato.rules.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import moderato.rules.words.BundledLists;
import moderato.rules.words.Severity;
import moderato.rules.words.Term;

/**
 * A corpus of texts that nobody tuned to: listed words, and innocent ones beside them, in several kinds of disguise,
 * within sentences written for this.
 *
 * @param kinds values of an enum of disguises, whose names are the kinds
 * @param carriers sentences with {@code %s} where the word stands
 * @param innocent words
 */
record GeneratedTexts(Enum<?>[] kinds, List<String> carriers, List<String> innocent) {
    static final GeneratedTexts FIRST =
            new GeneratedTexts(FirstDisguises.values(), lines("first-carriers.txt"), lines("first-innocent.txt"));
    static final GeneratedTexts SECOND =
            new GeneratedTexts(SecondDisguises.values(), lines("second-carriers.txt"), lines("second-innocent.txt"));

    private static final int OF_EACH = 60;
    private static final String PLACE = "%s";

    List<LabelledText> make(long seed) {
        List<String> listed = BundledLists.find("profanity-en").orElseThrow().terms().stream()
                .filter(term -> term.severity() != Severity.MILD && !term.name())
                .map(Term::text)
                .filter(text -> text.matches("[a-z]{4,9}"))
                .toList();
        List<LabelledText> texts = new ArrayList<>();
        Random random = new Random(seed);
        for (Enum<?> kind : kinds) {
            for (int i = 0; i < OF_EACH; i++) {
                texts.add(text(kind, 2 * i, true, listed, random));
                texts.add(text(kind, 2 * i + 1, false, innocent, random));
            }
        }
        return texts;
    }

    private LabelledText text(Enum<?> kind, int number, boolean bad, List<String> words, Random random) {
        String word = words.get(random.nextInt(words.size()));
        String carrier = carriers.get(random.nextInt(carriers.size()));
        String written = ((Disguise) kind).write(word, random);
        int at = carrier.indexOf(PLACE);
        return new LabelledText(
                kind.name().toLowerCase(Locale.ROOT) + "-" + number,
                bad,
                carrier.replace(PLACE, written),
                new Place(at, at + written.length()));
    }

    private static List<String> lines(String name) {
        return Quality.resource(name).lines().toList();
    }
}
