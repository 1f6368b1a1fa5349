package moderato.rules.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moderato.rules.AnyText;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.BundledLists;
import moderato.rules.words.Term;
import moderato.rules.words.WordHit;
import moderato.rules.words.WordList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds of every text and of every listed word. */
class AnyWordTest {
    private static final WordList LIST = BundledLists.find("profanity-en").orElseThrow();
    private static final WordMatcher ENGLISH = WordMatcher.of(List.of(LIST));

    @Property(tries = 4_000)
    void spansLieInsideOnBordersOfGraphemesAndTheWorkIsBounded(@ForAll("texts") String text) {
        Steps steps = Steps.atMost(Long.MAX_VALUE);
        BreakIterator borders = BreakIterator.getCharacterInstance(ULocale.ROOT);
        borders.setText(text);

        for (WordHit hit : ENGLISH.find(CommentText.of(text), steps).hits()) {
            assertThat(hit.start()).isGreaterThanOrEqualTo(0).isLessThan(hit.end());
            assertThat(hit.end()).isLessThanOrEqualTo(text.length());
            assertThat(borders.isBoundary(hit.start())).isTrue();
            assertThat(borders.isBoundary(hit.end())).isTrue();
        }
        assertThat(steps.taken()).isLessThanOrEqualTo(4_000L + 1_000L * text.length());
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void aListedWordOfFourLettersIsFoundUnderAnyKnownDisguise(
            @ForAll("listedWords") String word, @ForAll KnownDisguise disguise, @ForAll Random random) {
        boolean found = found(disguise.write(word, random));

        Statistics.label(disguise.name())
                .collect(found)
                .coverage(counts -> counts.check(true).percentage(share -> share >= 93));
        Statistics.label("all of them")
                .collect(found)
                .coverage(counts -> counts.check(true).percentage(share -> share >= 98));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void cleanWordsBeforeOrAfterNeverMakeItClean(
            @ForAll("listedWords") String word,
            @ForAll KnownDisguise disguise,
            @ForAll Random random,
            @ForAll("cleanTexts") String before,
            @ForAll("cleanTexts") String after) {
        String written = disguise.write(word, random);
        Assume.that(found(written));

        String text = before + " " + written + " " + after;
        assertThat(found(text)).as(text).isTrue();
    }

    @Property(tries = 2_000)
    void normalisingTwiceChangesNothingMoreAndTheWayBackIsKept(@ForAll("texts") String text) {
        CommentText comment = CommentText.of(text);
        String plain = comment.plain().text();
        String folded = comment.folded().text();

        assertThat(CommentText.of(plain).plain().text()).isEqualTo(plain);
        assertThat(CommentText.of(folded).folded().text()).isEqualTo(folded);
        for (int i = 0; i < folded.length(); i++) {
            assertThat(comment.folded().originalStart(i)).isBetween(0, text.length() - 1);
            assertThat(comment.folded().originalEnd(i + 1))
                    .isGreaterThan(comment.folded().originalStart(i))
                    .isLessThanOrEqualTo(text.length());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyText.of(
                "a s h i t shit f uck Z ß İ ﬃ e\u0301 \u0301 \uD83D \uDE08 😈 👨‍👩‍👧 \u0000 \u200B \u202E \b \u007F ' ’ \n . * - _ @ # $ ! 1 5"
                        + " <b> < &#115; & %73 % 垃 ข ่ ا 𝒳 한 ʇ ɥ ﷺ \uFFFF \r\n");
    }

    /** But for words that have an innocent meaning beside certain others: “to retard the growth”. */
    @Provide
    Arbitrary<String> listedWords() {
        Set<String> sometimesInnocent = BundledLists.exceptions().terms().stream()
                .flatMap(term -> Stream.of(term.text().split(" ", -1)))
                .collect(Collectors.toSet());
        return Arbitraries.of(LIST.terms().stream()
                .filter(term -> !term.name())
                .map(Term::text)
                .filter(text -> text.matches("[a-z]{4,12}") && !sometimesInnocent.contains(text))
                .toList());
    }

    /** Mostly Latin: in a text of another script, a word of its letters is none in disguise. */
    @Provide
    Arbitrary<String> cleanTexts() {
        return Arbitraries.of(
                "",
                "The bridge opens on Monday.",
                "is it?",
                "1,000 of them,",
                "(see page 3)",
                "Yes, that means это or 今日",
                "\n\n",
                "he said so");
    }

    private static boolean found(String text) {
        return !ENGLISH.find(CommentText.of(text), Steps.atMost(1_000_000))
                .hits()
                .isEmpty();
    }
}
