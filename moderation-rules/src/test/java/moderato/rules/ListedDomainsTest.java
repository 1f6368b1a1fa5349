package moderato.rules;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import moderato.contracts.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedDomainsTest {
    private static final Rule RULE =
            new ListedDomains("domains", Outcome.REJECT, List.of("spam.example", "*.bad.example", "bücher.example"));

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
            })
    void rejectsAListedHostAndItsSubdomains(String text) {
        assertThat(RULE.check(aComment().saying(text))).isPresent();
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
        assertThat(RULE.check(aComment().saying(text))).isEmpty();
    }

    @Test
    void readsTheAuthorsWebsiteToo() {
        Finding finding = RULE.check(
                        aComment().from("https://shop.spam.example/x").saying("Nice, see spam.example"))
                .orElseThrow();

        assertThat(finding.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(finding.sentence()).isEqualTo("“spam.example” is a listed domain");
        assertThat(finding.spans()).containsExactly(new Span("body", 10, 22), new Span("author.website", 0, 27));
    }

    @Test
    void aDomainMayBeListedAsPeoplePasteIt() {
        Rule rule = new ListedDomains("domains", Outcome.REJECT, List.of(" HTTPS://Spam.example/x ", ".x.example", ""));

        assertThat(rule.check(aComment().saying("http://spam.example"))).isPresent();
        assertThat(rule.check(aComment().saying("http://y.x.example"))).isPresent();
        assertThat(rule.check(aComment().saying("http://good.example"))).isEmpty();
    }
}
