package moderato.rules;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import moderato.contracts.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedTermsTest {
    private static final Rule RULE = rule(
            "rat",
            "Straße",
            "istanbul",
            "café",
            "dirty rat",
            "don't go",
            "f***",
            "垃圾",
            "ขยะ",
            "😈",
            "acme.com",
            "yahoo!",
            "σοφος");

    @ParameterizedTest(name = "“{0}” holds “{1}”")
    @CsvSource(delimiter = '|', textBlock = """
                    You rat               | rat
                    RAT                   | RAT
                    a rat, a Rat.         | rat, Rat
                    "'rat'"               | rat
                    the rat's tail        | rat
                    the rat’s tail        | rat
                    _rat_                 | rat
                    (rat)                 | rat
                    rat-infested          | rat
                    rat123                |
                    ratio                 |
                    pirate                |
                    brat                  |
                    STRASSE               | STRASSE
                    straße                | straße
                    İSTANBUL              | İSTANBUL
                    ıstanbul              | ıstanbul
                    cafe\u0301 CAFÉ café  | cafe\u0301, CAFÉ, café
                    cafe                  |
                    ΣΟΦΟΣ σοφος           | ΣΟΦΟΣ, σοφος
                    ra\u200Bt             | ra\u200Bt
                    ra\u00ADt             | ra\u00ADt
                    😀rat😀               | rat
                    𝐫𝐚𝐭                   |
                    You dirty   rat       | dirty   rat
                    dirty-rat             | dirty-rat
                    how dirty. Rat traps  | Rat
                    Don’t go              | Don’t go
                    dont go               |
                    f*** off              | f***
                    f**                   |
                    这是垃圾评论           | 垃圾
                    นี่คือขยะมาก             | ขยะ
                    you 😈!               | 😈
                    see Acme.com today    | Acme.com
                    acme com              |
                    on yahoo today        | yahoo
                    """)
    void findsListedTermsAtWordBordersWhateverTheirCase(String text, String found) {
        String unescaped = text.translateEscapes();
        List<String> expected =
                found == null ? List.of() : List.of(found.translateEscapes().split(", ", -1));

        assertThat(matches(RULE, aComment().saying(unescaped))).isEqualTo(expected);
    }

    @Test
    void readsTheAuthorsNameToo() {
        Finding finding =
                RULE.check(aComment().by("Dirty Rat").saying("Hello rat")).orElseThrow();

        assertThat(finding.spans()).containsExactly(new Span("body", 6, 9), new Span("author.name", 0, 9));
        assertThat(finding.value()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RAT                   | “rat” is a listed word (animals)
                    dirty rat             | “dirty rat” is a listed phrase (animals)
                    rat cafe\u0301 rat    | “rat”, “café” are listed words (animals)
                    rat dirty rat         | “rat”, “dirty rat” are listed terms (animals)
                    """)
    void saysWhichTermsOfTheListItFound(String text, String sentence) {
        assertThat(RULE.check(aComment().saying(text.translateEscapes())))
                .hasValueSatisfying(finding -> assertThat(finding.sentence()).isEqualTo(sentence));
    }

    @Test
    void countsThePlacesThatItDoesNotCarry() {
        Finding finding = RULE.check(aComment().saying("rat ".repeat(300))).orElseThrow();

        assertThat(finding.spans()).hasSize(Finding.MAX_SPANS);
        assertThat(finding.value()).isEqualTo(300);
    }

    @Test
    void keepsTheSentenceShortWhateverIsListed() {
        List<String> terms =
                IntStream.range(0, 1000).mapToObj(i -> "𝒳".repeat(200) + i).toList();
        Rule rule = rule(terms.toArray(String[]::new));

        String sentence = rule.check(aComment().saying(String.join(" ", terms)))
                .orElseThrow()
                .sentence();

        assertThat(sentence)
                .endsWith("𝒳…” and 995 more are listed words (animals)")
                .hasSizeLessThan(400);
    }

    @Test
    void aTermOfPunctuationAloneIsNoTerm() {
        assertThat(rule("...", "", "  ", "-").check(aComment().saying("... - ..")))
                .isEmpty();
    }

    @Test
    void theLongestTermOfAnyListWins() {
        List<Terms> lists = List.of(new Terms(List.of("dirty rat")), new Terms(List.of("dirty", "dirty rat poison")));
        Rule rule = new ListedTerms("animals", Outcome.HOLD, lists);

        assertThat(matches(rule, aComment().saying("dirty rat dirty rat poison dirty")))
                .containsExactly("dirty rat", "dirty rat poison", "dirty");
    }

    private static Rule rule(String... terms) {
        return new ListedTerms("animals", Outcome.HOLD, Collections.singletonList(new Terms(List.of(terms))));
    }

    private static List<String> matches(Rule rule, Comment comment) {
        return rule.check(comment).stream()
                .flatMap(finding -> finding.spans().stream())
                .map(span -> comment.body().substring(span.start(), span.end()))
                .toList();
    }
}
