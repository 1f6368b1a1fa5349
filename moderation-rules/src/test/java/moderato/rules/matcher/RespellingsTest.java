package moderato.rules.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.Form;
import moderato.rules.words.Severity;
import moderato.rules.words.WordHit;
import moderato.rules.words.WordList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A listed word that is written otherwise")
class RespellingsTest {
    private static final WordMatcher ENGLISH = WordMatcher.of(List.of(WordList.of(
            "own",
            Severity.STRONG,
            List.of(
                    "bitch",
                    "fuck",
                    "fucker",
                    "fuckers",
                    "fucking",
                    "shit",
                    "shits",
                    "wanker",
                    "bastard",
                    "cunts",
                    "dickhead",
                    "asshole",
                    "motherfucker",
                    "twat",
                    "shittin",
                    "shithead",
                    "cumsack",
                    "mudflap"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bicth",
                "fcuk",
                "shti",
                "wnaker",
                "bastad",
                "phuckers",
                "kunts",
                "dikhead",
                "beetch",
                "bytch",
                "shitz",
                "azzhole",
                "hctib",
                "rekcuf",
                "fckng",
                "mthrfckr",
                "tvvat",
                "wankers",
                "dickheadz",
                "f'ck",
                "sh.t",
                "b/tch",
                "f-cker",
                "w-nk-r"
            })
    void isFound(String written) {
        String text = "Well, the " + written + ", they say";

        assertThat(found(text)).singleElement().satisfies(hit -> {
            assertThat(text.substring(hit.start(), hit.end())).isEqualTo(written);
            assertThat(hit.form()).isEqualTo(Form.DISGUISED);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tihs",
                "sittin",
                "sheeet",
                "shheet",
                "Bicth",
                "Cusmack",
                "SHTI",
                "d'accord",
                "b-tree",
                "s-t-e-p",
                "http://bicth.example",
                "bicth@example.org",
                "n.b.",
                "p.c.",
                "c/o",
                "btch"
            })
    void isNotReadInAnotherWordANameOrAnAddress(String clean) {
        assertThat(found("Well, the " + clean + ", they say")).isEmpty();
    }

    @Test
    void isNotLookedForWhenAListIsVeryLong() {
        WordList longList = WordList.of(
                "own",
                Severity.STRONG,
                IntStream.range(0, 6_000)
                        .mapToObj(i ->
                                "snark" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676))
                        .toList());

        assertThat(WordMatcher.of(List.of(longList))
                        .find(CommentText.of("snrakaaa"), Steps.atMost(1_000))
                        .hits())
                .isEmpty();
    }

    private static List<WordHit> found(String text) {
        return ENGLISH.find(CommentText.of(text), Steps.atMost(100_000)).hits();
    }
}
