package moderato.rules.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.BundledLists;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The span of a hit is the disguised word, whole and without its neighbours")
class SpansTest {
    private static final WordMatcher ENGLISH =
            WordMatcher.of(List.of(BundledLists.find("profanity-en").orElseThrow()));

    /** What is to be found stands between ⟦ and ⟧. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He is a ⟦wanker⟧, and he knows it",
                "so much ⟦bu!!sh1t⟧!!!",
                "two ⟦tw@ts⟧. And a cat",
                "(⟦sh*t⟧) happens",
                "“⟦S**t⟧”, she said",
                "every ⟦b*tch⟧'s son",
                "a ⟦c**t⟧ - no more, no less",
                "What ⟦a$$holes⟧, all of them",
                "⟦F**K⟧ em all",
                "all ⟦p----s⟧ go home",
                "what a ⟦d*ckhead⟧?",
                "he is a ⟦dumb*ass⟧ too",
                "you ⟦w.a.n.k.e.r⟧. You!",
                "a s h e d, a ⟦s h i t⟧ and a cat",
                "a ⟦ｗａｎｋ⟧ here",
                "*⟦cunts⟧* there",
                "the ⟦сunт⟧, так",
                "such a ⟦shiiiiit⟧ is",
                "⟦s\u200Bh\u200Bi\u200Bt\u200B⟧ too",
                "<b>⟦sh</b>it⟧ or so",
                "a ⟦sh&#105;t⟧ or so",
                "an ⟦f#cker⟧; and",
                "what the ⟦f**k⟧ is it",
                "so f u n and ⟦w a n k e r⟧ he",
                "you ⟦f***⟧, go",
                "so 2⟦shit⟧4 it",
                "so ⟦cunt⟧4, it",
                "the ⟦bastad⟧'s dog",
                "an ⟦f'ck⟧, they",
                "https://example.org/ ⟦sh!t⟧ :-)"
            })
    void isExact(String marked) {
        String text = marked.replaceAll("[⟦⟧]", "");

        WordHits found = ENGLISH.find(CommentText.of(text), Steps.atMost(100_000));

        assertThat(found.hits())
                .singleElement()
                .extracting(hit -> text.substring(0, hit.start())
                        + "⟦"
                        + text.substring(hit.start(), hit.end())
                        + "⟧"
                        + text.substring(hit.end()))
                .isEqualTo(marked);
    }
}
