package moderato.rules.type;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import moderato.contracts.Finding;
import moderato.contracts.Span;
import moderato.contracts.Verdict;
import moderato.rules.Judgement;
import moderato.rules.TestedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rule type words")
class WordsTest {
    @Test
    void findsTheTermsOfBundledListsBySeverity() {
        TestedRule strong = TestedRule.when("words: {lists: [profanity], severity: [strong]}");

        assertThat(strong.finding(aComment().saying("What a pile of SHIT")).sentence())
                .isEqualTo("“SHIT” is a listed word (profanity-en, strong)");
        assertThat(strong.matches(aComment().saying("What a damn shame"))).isFalse();
    }

    @Test
    void findsTheSitesOwnTermsAndTheRulesOwn() {
        TestedRule rule = TestedRule.when("words: {lists: [own], terms: [numpty, silly sausage]}");

        assertThat(rule.found(aComment().saying("You dunderhead, you numpty, you silly sausage")))
                .containsExactlyInAnyOrder("dunderhead", "numpty", "silly sausage");
        assertThat(rule.finding(aComment().saying("dunderhead")).sentence())
                .isEqualTo("“dunderhead” is a listed word (the site's own, strong)");
    }

    @Test
    void readsTheAuthorsNameTooUnlessToldOtherwise() {
        assertThat(TestedRule.when("words: {terms: [numpty]}")
                        .finding(aComment().by("Numpty").saying("Hello"))
                        .spans())
                .containsExactly(new Span("author.name", 0, 6));
        assertThat(TestedRule.when("words: {terms: [numpty], fields: [body]}")
                        .matches(aComment().by("Numpty").saying("Hello")))
                .isFalse();
    }

    @Test
    void sparesATermWithinAnException() {
        TestedRule rule = TestedRule.when("words: {terms: [bank], except: [river bank]}");

        assertThat(rule.matches(aComment().saying("on the river bank"))).isFalse();
        assertThat(rule.matches(aComment().saying("the bank on the river bank")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301\u0302", "\u200B", "\u00AD\u200D", " ", ""})
    void refusesTermsOfWhichNothingCanBeSeen(String term) {
        assertThatThrownBy(() -> TestedRule.when("words: {terms: [rat, \"" + term + "\"]}"))
                .hasMessageContaining(
                        "rules[0].when.words.terms[1]: must be a text of 1 to 100 characters that can be seen");
    }

    @Test
    void holdsATextThatTakesTooManySteps() {
        String terms = IntStream.range(0, 2_048)
                .mapToObj(bits -> String.format("%11s", Integer.toBinaryString(bits)))
                .map(bits -> bits.replace(' ', 'i').replace('0', 'i').replace('1', 'l'))
                .collect(Collectors.joining(", "));

        Judgement judgement = TestedRule.when("words: {terms: [" + terms + "]}")
                .judge(aComment().saying("1|1!1|1|!1|"));

        assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
        assertThat(judgement.findings().getFirst().sentence())
                .isEqualTo("The rule “tested” could not be checked"
                        + " (the text takes too many steps to compare with the lists)");
    }

    @Test
    void findsATermOnlyInTheFormsThatItMayHave() {
        TestedRule exact = TestedRule.when("words: {terms: [numpty], form: exact}");
        TestedRule folded = TestedRule.when("words: {terms: [numpty], form: folded}");

        assertThat(exact.matches(aComment().saying("numpty"))).isTrue();
        assertThat(exact.matches(aComment().saying("NUMPTY"))).isFalse();
        assertThat(folded.matches(aComment().saying("N\u00DAMPTY"))).isTrue();
        assertThat(folded.matches(aComment().saying("n.u.m.p.t.y"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"numpty and n.u.m.p.t.y", "n.u.m.p.t.y and numpty"})
    void rejectsWhatIsWrittenPlainlyBesideWhatIsDisguised(String text) {
        TestedRule rule = TestedRule.of("when: {words: {terms: [numpty]}}\n    outcome: reject");

        assertThat(rule.judge(aComment().saying(text)).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(rule.finding(aComment().saying(text)).sentence()).contains("are listed words");
    }

    @Test
    void showsTheFirstTwentyPlacesAndCountsAll() {
        Finding finding =
                TestedRule.when("words: {terms: [numpty]}").finding(aComment().saying("numpty ".repeat(50)));

        assertThat(finding.spans()).hasSize(Finding.MAX_SPANS);
        assertThat(finding.value()).isEqualTo(50);
    }

    @Test
    void mayWantSeveral() {
        TestedRule rule = TestedRule.when("words: {terms: [numpty], min: 2}");

        assertThat(rule.matches(aComment().saying("numpty"))).isFalse();
        assertThat(rule.finding(aComment().saying("numpty numpty")).value()).isEqualTo(2);
    }

    @Test
    void rejectsWhatIsWrittenPlainly() {
        TestedRule rule = TestedRule.of("when: {words: {terms: [numpty]}}\n    outcome: reject");

        assertThat(rule.judge(aComment().saying("NUMPTY")).verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void keepsTheSentenceShortWhateverIsListed() {
        String terms = IntStream.range(0, 50).mapToObj(i -> "a".repeat(90) + i).collect(Collectors.joining(", "));
        TestedRule rule = TestedRule.when("words: {terms: [" + terms + "]}");

        Finding finding = rule.finding(aComment().saying(terms));

        assertThat(finding.sentence()).hasSizeLessThan(500);
        assertThat(finding.spans()).hasSizeLessThanOrEqualTo(Finding.MAX_SPANS);
    }
}
