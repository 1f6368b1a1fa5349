package moderato.rules.type;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import moderato.contracts.Finding;
import moderato.contracts.Verdict;
import moderato.rules.TestedRule;
import moderato.rules.document.InvalidDocumentException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rule types email, script, shape and article, and their combinations")
class OtherTypesTest {
    @ParameterizedTest
    @CsvSource({
        "'disposable: true', x@mailinator.com, x@example.org",
        "'domains: [bad.example]', x@mail.bad.example, x@notbad.example",
        "'plus-alias: true', ann+news@example.org, ann@example.org",
        "'dots-over: 2', a.n.n.x@example.org, a.n.n@example.org",
    })
    void emailTellsKindsOfAddresses(String parameters, String found, String notFound) {
        TestedRule rule = TestedRule.when("email: {" + parameters + "}");

        assertThat(rule.finding(aComment().mailing(found).build()).sentence()).doesNotContain(found);
        assertThat(rule.matches(aComment().mailing(notFound).build())).isFalse();
    }

    @Test
    void scriptFindsLettersThatAreNotWrittenHere() {
        TestedRule rule = TestedRule.when("script: {allow: [Latin], min-letters: 5}");

        Finding finding = rule.finding(aComment().saying("Hello мои друзья"));
        assertThat(finding.sentence()).isEqualTo("9 letters of the script Cyrillic, at least 5");
        assertThat(rule.found(aComment().saying("Hello мои друзья"))).containsExactly("мои", "друзья");
        assertThat(rule.matches(aComment().saying("π, Ω and мы are letters, Ærøskøbing too")))
                .isFalse();
    }

    @Test
    void scriptFindsWordsThatMixScripts() {
        TestedRule rule = TestedRule.when("script: {mixed-words-over: 1}");

        assertThat(rule.found(aComment().saying("frее mоney for всем"))).containsExactly("frее", "mоney");
        assertThat(rule.matches(aComment().saying("frее money"))).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    longer-than: 10          | eleven long | 11 characters, more than 10
                    shorter-than: 5          | hi          | 2 characters, fewer than 5
                    fewer-words-than: 3      | hello there | 2 words, fewer than 3
                    capitals-over: 0.7, min-letters: 5 | THIS Is LOUD | 90 % of the letters are capitals, more than 70 %
                    emoji-over: 2            | so 😀😀😀 nice | 3 emoji, more than 2
                    run-over: 5              | noooooo     | The same character 6 times in a row, more than 5
                    repeated-words-over: 0.5, min-letters: 10 | spam spam spam eggs | 50 % of the words are repeated, more than 50 %
                    blanks-over: 0.4, min-letters: 3 | a b c d     | 43 % of the characters are blanks, more than 40 %
                    short-words-over: 0.5, min-letters: 3 | a b c done | 75 % of the words are single characters, more than 50 %
                    """)
    void shapeMeasuresTheBody(String bounds, String text, String sentence) {
        TestedRule rule = TestedRule.when("shape: {" + bounds.replace("words-over: 0.5,", "words-over: 0.49,") + "}");

        Finding finding = rule.finding(aComment().saying(text));

        assertThat(finding.sentence().replace("49 %", "50 %")).isEqualTo(sentence);
        assertThat(finding.value()).isNotNull();
    }

    @Test
    void shapeCountsInvisibleCharacters() {
        TestedRule rule = TestedRule.when("shape: {invisible-over: 1}");

        assertThat(rule.matches(aComment().saying("a\u200Bb\u2060c"))).isTrue();
        assertThat(rule.matches(aComment().saying("👨\u200D👩\u200D👧 and می\u200Cخواهم")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'\uD83D\uDC4D\uD83C\uDFFD', 1", // a thumb with a colour of skin
        "'\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67', 1", // a family
        "'\uD83C\uDDE9\uD83C\uDDEA\uD83C\uDDEB\uD83C\uDDF7', 2", // two flags
        "'\u2764\uFE0F 1\uFE0F\u20E3', 2", // a heart and a digit, as emoji
        "'\u26A1\uFE0F', 1", // one that is an emoji without being told to
        "'1 # \u00A9 text', 0",
    })
    void shapeCountsAnEmojiOnce(String text, int emoji) {
        assertThat(TestedRule.when("shape: {emoji-over: " + emoji + "}")
                        .matches(aComment().saying(text)))
                .isFalse();
        assertThat(emoji == 0
                        || TestedRule.when("shape: {emoji-over: " + (emoji - 1) + "}")
                                .matches(aComment().saying(text)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u200Bb", "a\u200Cb", "a\u00ADb", "a\u3164b", "a\u2800b", "a\uDB40\uDC41b"})
    void shapeKnowsWhatShowsNothing(String text) {
        assertThat(TestedRule.when("shape: {invisible-over: 0}")
                        .matches(aComment().saying(text)))
                .isTrue();
    }

    @Test
    void articleKnowsIdsPathsAndSections() {
        TestedRule rule = TestedRule.when("article: {ids: [a7], paths: [/opinion/], sections: [sports]}");

        assertThat(rule.matches(aComment().under("a7", null).build())).isTrue();
        assertThat(rule.matches(aComment()
                        .under("a8", "https://n.example/x/../opinion/8")
                        .build()))
                .isTrue();
        assertThat(rule.matches(aComment().in("sports").build())).isTrue();
        assertThat(rule.matches(
                        aComment().under("a8", "https://n.example/news/8").build()))
                .isFalse();
    }

    @Test
    void conditionsCombine() {
        TestedRule rule = TestedRule.when(
                "all: [{words: {terms: [rat]}}, {any: [{links: {max: 0}}, {contact: {}}]}, {none: [{article: {sections: [pets]}}]}]");

        assertThat(rule.finding(aComment().saying("rat at http://a.org")).sentence())
                .contains("“rat” is a listed word", " and ", "1 link");
        assertThat(rule.matches(aComment().saying("rat"))).isFalse();
        assertThat(rule.matches(aComment().saying("http://a.org"))).isFalse();
        assertThat(rule.matches(aComment().in("pets").saying("rat at http://a.org")))
                .isFalse();
    }

    @Test
    void disguiseHoldsAtMostWhereTheRuleRestsOnIt() {
        TestedRule all =
                TestedRule.of("when: {all: [{words: {terms: [numpty]}}, {links: {max: 0}}]}\n    outcome: reject");
        TestedRule any =
                TestedRule.of("when: {any: [{words: {terms: [numpty]}}, {links: {max: 0}}]}\n    outcome: reject");

        assertThat(all.judge(aComment().saying("numpty at http://a.org")).verdict())
                .isEqualTo(Verdict.REJECTED);
        assertThat(all.judge(aComment().saying("n.u.m.p.t.y at http://a.org")).verdict())
                .isEqualTo(Verdict.HELD);
        assertThat(any.judge(aComment().saying("n.u.m.p.t.y, no link")).verdict())
                .isEqualTo(Verdict.HELD);
        assertThat(any.judge(aComment().saying("n.u.m.p.t.y at http://a.org")).verdict())
                .isEqualTo(Verdict.REJECTED);
    }

    @Test
    void boundsHoldFromTheFirstThatCounts() {
        TestedRule script = TestedRule.when("script: {deny: [Cyrillic], min-letters: 3}");
        assertThat(script.matches(aComment().saying("abc да"))).isFalse();
        assertThat(script.matches(aComment().saying("abc дай"))).isTrue();

        TestedRule alias = TestedRule.when("email: {plus-alias: true}");
        assertThat(alias.matches(aComment().mailing("+ann@example.org").saying("Hello")))
                .isFalse();
    }

    @Test
    void theSentenceOfSeveralConditionsIsOneAndBounded() {
        TestedRule rule =
                TestedRule.when("all: [{links: {max: 0}}, {contact: {}}, {none: [{shape: {longer-than: 999}}]}]");
        assertThat(rule.finding(aComment().saying("ann@example.org at http://a.org"))
                        .sentence())
                .isEqualTo("1 link and it gives an e-mail address and nothing was found that the rule excepts");

        String terms = IntStream.range(0, 20).mapToObj(i -> "a".repeat(90) + i).collect(Collectors.joining(", "));
        String any = IntStream.range(0, 20)
                .mapToObj(i -> "{words: {terms: [" + terms + "]}}")
                .collect(Collectors.joining(", "));
        TestedRule large = TestedRule.when("any: [{any: [" + any + "]}, {any: [" + any + "]}]");
        assertThat(large.finding(aComment().saying(terms)).sentence()).hasSizeLessThan(700);
    }

    @Test
    void whatIsQuotedStaysOnOneLineAndKeepsTheDirectionOfTheSentence() {
        TestedRule rule = TestedRule.when("regex: {pattern: 'a[^b]*b'}");

        assertThat(rule.finding(aComment().saying("a\n\nrule: approve\u202E\u0007b"))
                        .sentence())
                .startsWith("“a rule: approve\uFFFD\uFFFDb” matches");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shape: {}",
                "email: {}",
                "script: {}",
                "article: {}",
                "author: {}",
                "words: {}",
                "domains: {}",
                "all: []",
                "script: {allow: [Elvish]}",
                "words: {lists: [no-such-list]}",
                "domains: {lists: [no-such-list]}",
                "links: {max: 101}",
                "links: {max: -1}",
                "links: {max: many}",
                "links: {max: [1]}",
                "links: {kinds: [ful]}",
                "shape: {capitals-over: 1.1}",
                "words: {terms: [ok, [a]]}",
            })
    void refuseWhatTheyCouldNotUse(String when) {
        assertThatThrownBy(() -> TestedRule.when(when))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("line 5, column ")
                .hasMessageContaining("rules[0].when.");
    }
}
