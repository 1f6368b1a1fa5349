package moderato.rules.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.BundledLists;
import moderato.rules.words.Term;
import moderato.rules.words.WordHit;
import moderato.rules.words.WordList;
import org.junit.jupiter.api.Test;

/** What holds of every text and of every listed word, tried on texts made from a seed that a failure names. */
class AnyWordTest {
    private static final long SEED = Long.getLong("test.seed", System.nanoTime());
    private static final WordList LIST = BundledLists.find("profanity-en").orElseThrow();
    private static final WordMatcher ENGLISH = WordMatcher.of(List.of(LIST));

    private static final List<String> PIECES = List.of(
            "a",
            "s",
            "h",
            "i",
            "t",
            "shit",
            "f",
            "uck",
            "Z",
            "ß",
            "İ",
            "ﬃ",
            "e\u0301",
            "\u0301",
            "\uD83D",
            "\uDE08",
            "😈",
            "👨‍👩‍👧",
            "\u0000",
            "\u200B",
            "\u202E",
            "\b",
            "'",
            "’",
            " ",
            "\n",
            ".",
            "*",
            "-",
            "_",
            "@",
            "#",
            "$",
            "!",
            "1",
            "5",
            "<b>",
            "<",
            "&#115;",
            "&",
            "%73",
            "%",
            "垃",
            "ข",
            "่",
            "ا",
            "𝒳",
            "한",
            "ʇ",
            "ɥ",
            "ﷺ",
            "\uFFFF",
            "\r\n");

    private static final List<String> CLEAN = List.of(
            "", "The bridge opens on Monday. ", "Is it? ", "1,000 of them, ", "(see page 3) ", "Ja, это 今日 ", "\n\n");

    private static final List<UnaryOperator<String>> DISGUISES = List.of(
            word -> word,
            word -> word.toUpperCase(java.util.Locale.ROOT),
            word -> between(word, "."),
            word -> between(word, " "),
            word -> between(word, "\u200B"),
            word -> between(word, "\u0336"),
            word -> word.charAt(0) + word.substring(1, 2).repeat(4) + word.substring(2),
            word -> word.chars().mapToObj(c -> Character.toString(c).repeat(3)).collect(Collectors.joining()),
            word -> word.chars().mapToObj(c -> Character.toString(c + 0xFEE0)).collect(Collectors.joining()),
            word -> word.chars()
                    .mapToObj(c -> Character.toString(c - 'a' + 0x1D41A))
                    .collect(Collectors.joining()),
            word -> word.chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining()),
            word -> word.replace('a', 'а')
                    .replace('e', 'е')
                    .replace('o', 'о')
                    .replace('i', 'і')
                    .replace('c', 'с'),
            word -> word.charAt(0) + "<b></b>" + word.substring(1),
            word -> "#" + word + "2026");

    @Test
    void spansLieInsideOnBordersOfGraphemesAndTheWorkIsBounded() {
        Random random = new Random(SEED);
        for (int round = 0; round < 4_000; round++) {
            String text = text(random, round % 200 == 0 ? 2_000 : 40);
            Steps steps = Steps.atMost(Long.MAX_VALUE);
            BreakIterator borders = BreakIterator.getCharacterInstance(ULocale.ROOT);
            borders.setText(text);

            List<WordHit> hits = ENGLISH.find(CommentText.of(text), steps).hits();

            assertThat(hits).as("seed %s, round %s", SEED, round).allSatisfy(hit -> {
                assertThat(hit.start()).isGreaterThanOrEqualTo(0).isLessThan(hit.end());
                assertThat(hit.end()).isLessThanOrEqualTo(text.length());
                assertThat(borders.isBoundary(hit.start())).isTrue();
                assertThat(borders.isBoundary(hit.end())).isTrue();
            });
            assertThat(steps.taken()).isLessThanOrEqualTo(4_000L + 1_000L * text.length());
        }
    }

    @Test
    void aListedWordOfFourLettersIsFoundUnderEveryKnownDisguiseWhateverCleanTextIsAroundIt() {
        Random random = new Random(SEED);
        List<String> words = LIST.terms().stream()
                .filter(term -> !term.name())
                .map(Term::text)
                .filter(text -> text.matches("[a-z]{4,12}"))
                .toList();
        for (UnaryOperator<String> disguise : DISGUISES) {
            int missed = 0;
            for (int round = 0; round < 200; round++) {
                String word = disguise.apply(words.get(random.nextInt(words.size())));
                String text = any(CLEAN, random) + "so " + word + " there " + any(CLEAN, random);
                missed += found(word) && found(text) ? 0 : 1;
            }
            assertThat(missed).as("seed %s, %s", SEED, disguise.apply("shit")).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void foldingTwiceChangesNothingMoreAndKeepsTheWayBack() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random, 40);
            CommentText comment = CommentText.of(text);
            String plain = comment.plain().text();
            String folded = comment.folded().text();

            assertThat(CommentText.of(plain).plain().text()).as("seed %s", SEED).isEqualTo(plain);
            assertThat(CommentText.of(folded).folded().text())
                    .as("seed %s", SEED)
                    .isEqualTo(folded);
            for (int i = 0; i < folded.length(); i++) {
                assertThat(comment.folded().originalStart(i)).isBetween(0, text.length() - 1);
                assertThat(comment.folded().originalEnd(i + 1))
                        .isGreaterThan(comment.folded().originalStart(i))
                        .isLessThanOrEqualTo(text.length());
            }
        }
    }

    private static boolean found(String text) {
        return !ENGLISH.find(CommentText.of(text), Steps.atMost(1_000_000))
                .hits()
                .isEmpty();
    }

    private static String between(String word, String separator) {
        return String.join(separator, word.split(""));
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(most + 1); pieces > 0; pieces--) {
            text.append(any(PIECES, random));
        }
        return text.toString();
    }
}
