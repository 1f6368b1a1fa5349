package moderato.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
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
                .contains(
                        org.assertj.core.groups.Tuple.tuple("piece of shit", Severity.STRONG, 7, 21),
                        org.assertj.core.groups.Tuple.tuple("crap", Severity.MILD, 23, 27));
    }

    @Test
    void doesNotFindATermInsideAWord() {
        assertThat(matcher.find(CommentText.of("scrapped shitake"), Steps.atMost(1_000))
                        .hits())
                .isEmpty();
    }

    @Test
    void saysSoWhenTheStepsRunOut() {
        assertThat(matcher.find(CommentText.of("shit"), Steps.atMost(3)).complete())
                .isFalse();
    }
}
