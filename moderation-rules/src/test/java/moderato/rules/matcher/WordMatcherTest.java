package moderato.rules.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.Form;
import moderato.rules.words.Match;
import moderato.rules.words.Severity;
import moderato.rules.words.Term;
import moderato.rules.words.WordHit;
import moderato.rules.words.WordList;
import org.junit.jupiter.api.Test;

class WordMatcherTest {
    private final WordList list = WordList.read("rude", "[strong]\nshit\npiece of shit\n[mild]\ncrap\ndick\tname\n");
    private final WordMatcher matcher = WordMatcher.of(List.of(list));

    @Test
    void findsWordsAndPhrasesWithTheirSpans() {
        WordHits found = matcher.find(CommentText.of("What a piece of  Shit, crap!"), Steps.atMost(1_000));

        assertThat(found.complete()).isTrue();
        assertThat(found.hits())
                .extracting(hit -> hit.term().text(), WordHit::severity, WordHit::start, WordHit::end)
                .contains(tuple("piece of shit", Severity.STRONG, 7, 21), tuple("crap", Severity.MILD, 23, 27));
    }

    @Test
    void doesNotFindATermInsideAWord() {
        assertThat(matcher.find(CommentText.of("scrapped shitake"), Steps.atMost(1_000))
                        .hits())
                .isEmpty();
    }

    @Test
    void findsNothingInAWordOfWhichEveryLetterIsErased() {
        CommentText erased = CommentText.of("\u00C9shitload" + "\u007F".repeat(9));

        assertThat(matcher.find(erased, Steps.atMost(1_000)).hits()).isEmpty();
    }

    @Test
    void saysSoWhenTheStepsRunOut() {
        assertThat(matcher.find(CommentText.of("shit"), Steps.atMost(3)).complete())
                .isFalse();
    }

    @Test
    void reportsBothOfTwoPhrasesThatOverlapAndTheWorseWordWithinAMilderPhrase() {
        WordList own = WordList.read("own", "[mild]\nwatch my\nholy shit\n[strong]\nmy videos\nshit\n");

        WordHits found =
                WordMatcher.of(List.of(own)).find(CommentText.of("Watch my videos, holy shit"), Steps.atMost(1_000));

        assertThat(found.hits())
                .extracting(hit -> hit.term().text())
                .containsExactly("watch my", "my videos", "holy shit", "shit");
    }

    @Test
    void readsTermsForTheWholeTextForBeginningsAndForInsidesOfWords() {
        WordList own = WordList.of(
                "own",
                List.of(
                        new Term("first", Severity.STRONG, Match.TEXT, false),
                        new Term("pre", Severity.STRONG, Match.PREFIX, false),
                        new Term("oo", Severity.STRONG, Match.INSIDE, false)));
        WordMatcher matching = WordMatcher.of(List.of(own));

        assertThat(List.of("First!!!", "prefix", "food", "First of all", "compressed"))
                .extracting(text -> matching.find(CommentText.of(text), Steps.atMost(1_000))
                        .hits()
                        .size())
                .containsExactly(1, 1, 1, 0, 0);
    }

    @Test
    void aTermWithMarksNeedsThem() {
        WordMatcher spanish =
                WordMatcher.of(List.of(WordList.of("profanity-es", Severity.STRONG, List.of("coño", "puta"))));

        assertThat(List.of("coño", "con\u0303o", "cono", "pútà"))
                .extracting(text -> spanish.find(CommentText.of(text), Steps.atMost(1_000))
                        .hits()
                        .size())
                .containsExactly(1, 1, 0, 1);
    }

    @Test
    void aTermWithMarksIsReadFromItsEndToo() {
        WordMatcher spanish = WordMatcher.of(List.of(WordList.of("profanity-es", Severity.STRONG, List.of("coño"))));

        assertThat(spanish.find(CommentText.of("\u202Eoñoc\u202C"), Steps.atMost(1_000))
                        .hits())
                .singleElement()
                .extracting(WordHit::form)
                .isNotEqualTo(Form.EXACT);
    }

    @Test
    void aTermMayBeOfTwoScripts() {
        WordMatcher mixed = WordMatcher.of(List.of(WordList.of("own", Severity.STRONG, List.of("ab한"))));

        assertThat(mixed.find(CommentText.of("so ab한 it is"), Steps.atMost(1_000))
                        .hits())
                .hasSize(1);
    }
}
