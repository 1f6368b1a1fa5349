package moderato.rules.type;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import moderato.contracts.Finding;
import moderato.contracts.Span;
import moderato.contracts.Verdict;
import moderato.rules.TestedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rule type domains")
class ListedDomainsTest {
    private static final TestedRule RULE =
            TestedRule.when("domains: {domains: [spam.example, '*.bad.example', bücher.example]}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://spam.example",
                "see HTTPS://Spam.Example/x",
                "http://www.spam.example:8080/x",
                "http://a.b.c.spam.example./",
                "http://user:pw@spam.example/",
                "spam.example",
                "go to spam.example.",
                "spam.example...and then",
                "www.spam.example",
                "(spam.example)",
                "spam。example",
                "http://bad.example",
                "http://xn--bcher-kva.example/",
                "http://BÜCHER.example",
                "http://good.example http://spam.example",
                "http://good.example@spam.example/",
                "hxxps://spam.example",
                "sp\u200Bam.example/x",
                "http://s\u00ADpam.example",
                "\uFF53pam\uFF0Eexample/x",
                "//spam.example/x",
                "[good](http://spam.example)",
                "[url=http://spam.example]good[/url]",
            })
    void findsAListedHostAndItsSubdomains(String text) {
        assertThat(RULE.matches(aComment().saying(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://notspam.example",
                "http://spam.example.org",
                "http://good.example/spam.example",
                "http://good.example/?to=spam.example",
                "write to ann@spam.example",
                "spam example",
                "http://spam.examples",
                "http://example",
            })
    void leavesOthersAlone(String text) {
        assertThat(RULE.matches(aComment().saying(text))).isFalse();
    }

    @Test
    void readsTheAuthorsWebsiteToo() {
        Finding finding =
                RULE.finding(aComment().from("https://shop.spam.example/x").saying("Nice, see spam.example"));

        assertThat(finding.sentence()).isEqualTo("“spam.example” is a listed domain");
        assertThat(finding.spans()).containsExactly(new Span("body", 10, 22), new Span("author.website", 0, 27));
    }

    @Test
    void aDomainMayBeListedAsPeoplePasteIt() {
        TestedRule rule = TestedRule.when("domains: {domains: ['HTTPS://Spam.example/x', .x.example]}");

        assertThat(rule.matches(aComment().saying("http://spam.example"))).isTrue();
        assertThat(rule.matches(aComment().saying("http://y.x.example"))).isTrue();
        assertThat(rule.matches(aComment().saying("http://other.example"))).isFalse();
    }

    @Test
    void mayAllowNoOthers() {
        TestedRule rule = TestedRule.when("domains: {domains: [news.example], mode: allow-only}");

        assertThat(rule.matches(aComment().saying("http://news.example/a node.js")))
                .isFalse();
        assertThat(rule.finding(aComment().saying("http://other.example/a")).sentence())
                .isEqualTo("“other.example” is not among the allowed domains");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://раураl.com/login",
                "http://www.paypa1.com",
                "http://login.pаypal.com",
                "http://paypal.com.evil.example",
                "http://www.pаypal.com.x.example"
            })
    void mayLookForDomainsThatLookLikeOne(String text) {
        TestedRule rule = TestedRule.when("domains: {domains: [paypal.com], mode: look-alike}");

        assertThat(rule.matches(aComment().saying(text))).isTrue();
        assertThat(rule.matches(aComment()
                        .saying("http://paypal.com http://papal.com http://www.paypal.com http://com.example")))
                .isFalse();
    }

    @Test
    void holdsLookAlikesAtMost() {
        TestedRule rule =
                TestedRule.of("when: {domains: {domains: [paypal.com], mode: look-alike}}\n    outcome: reject");

        assertThat(rule.judge(aComment().saying("http://www.paypa1.com")).verdict())
                .isEqualTo(Verdict.HELD);
    }

    @Test
    void bundledShortenersAreAList() {
        TestedRule rule = TestedRule.when("domains: {lists: [shorteners]}");

        assertThat(rule.found(aComment().saying("see https://bit.ly/3xyz and http://example.org")))
                .containsExactly("https://bit.ly/3xyz");
    }
}
