package moderato.rules.type;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import moderato.contracts.Finding;
import moderato.rules.TestedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rule type links")
class LinkCountTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    see http://a.org/x?y=1.                 | http://a.org/x?y=1
                    (https://a.org/wiki/A_(b))              | https://a.org/wiki/A_(b
                    HTTPS://A.ORG www.b.org                 | HTTPS://A.ORG www.b.org
                    http://a.orghttp://b.org                | http://a.org http://b.org
                    http://a.org/http://b.org               | http://a.org/ http://b.org
                    http://a.org,www.b.org,WWW.c.org        | http://a.org www.b.org WWW.c.org
                    http://me:pw@a.org:8080/x               | http://me:pw@a.org:8080/x
                    http://[2001:db8::1]/x                  | http://[2001:db8::1]/x
                    hxxp://a.example hXXps://b.example      | hxxp://a.example hXXps://b.example
                    ftp://a.example/x h**p://b.example      | ftp://a.example/x h**p://b.example
                    //a.org/x http:/bb.org                  | a.org/x bb.org
                    [url=http://a.org/x]here[/url]          | http://a.org/x
                    https://good.example@evil.example/x     | https://good.example@evil.example/x
                    https://evil.example\\@good.example/x   | https://evil.example
                    http://0x7f.1/x http://3232235521       | http://0x7f.1/x http://3232235521
                    x.com/someone t.co/abc orf.at/x         | x.com/someone t.co/abc orf.at/x
                    президент.рф bb.xn--p1ai                | президент.рф bb.xn--p1ai
                    <a href="http://a.org">here</a>         | http://a.org
                    [here](http://a.org)                    | http://a.org
                    http://bücher.example/ü                 | http://bücher.example/ü
                    http://localhost                        | http://localhost
                    node.js and the end.Next one, 3.15 it is |
                    so ended it.Me too                      |
                    ann@www.org                             |
                    http:// https:// http://) www. www      |
                    """)
    void countsWhatAReaderTakesForALink(String text, String links) {
        TestedRule rule = TestedRule.when("links: {max: 0}");
        List<String> expected = links == null ? List.of() : List.of(links.split(" ", -1));

        assertThat(rule.found(aComment().saying(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "Example.com/path",
                "EXAMPLE.COM",
                "example dot com",
                "example (dot) com",
                "example[.]com",
                "example {dot} net",
                "example . com",
                "my-shop DOT ru",
                "example [dot] de",
                "example-dot-com",
                "example_dot_com",
                "example d0t com",
                "beispiel punkt de",
                "example (punto) it",
                "example\u00B7com",
                "bit dot ly slash abc",
                "t . me/abc",
                "exam\u200Bple.com",
                "example.c\u00ADom",
                "example\u2024com",
                "example\u3002com",
                "\uFF45\uFF56\uFF49\uFF4C\uFF0E\uFF43\uFF4F\uFF4D",
                "EVIL\uFF0ECOM",
            })
    void countsHostsThatAreWrittenToBeOverlooked(String text) {
        assertThat(TestedRule.when("links: {max: 0}").matches(aComment().saying("Go to " + text + " now")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the dot com bubble burst",
                "a dot in the middle",
                "connect the dots, come on",
                "He came . Come on",
                "polka dot tops",
                "a post-dot-com and pre-dot-com era",
                "see you soon.xxx",
                "he is at it.it is so",
                "un point com of the team",
                "either he.she or and/or.in",
                "l\u00B7l and a\u00B7b",
            })
    void leavesSpeechAlone(String text) {
        assertThat(TestedRule.when("links: {max: 0}").matches(aComment().saying(text)))
                .isFalse();
    }

    @Test
    void countsOnlyTheKindsThatItIsAskedFor() {
        TestedRule rule = TestedRule.when("links: {max: 0, kinds: [full]}");

        assertThat(rule.found(aComment().saying("http://a.org b.com c dot com")))
                .containsExactly("http://a.org");
    }

    @Test
    void oneMoreThanAllowedIsAFindingWithValueAndThreshold() {
        TestedRule rule = TestedRule.when("links: {max: 2}");

        assertThat(rule.matches(aComment().saying("http://a.org http://b.org"))).isFalse();
        Finding finding = rule.finding(aComment().saying("http://a.org http://b.org www.c.org"));
        assertThat(finding.value()).isEqualTo(3);
        assertThat(finding.threshold()).isEqualTo(2);
        assertThat(finding.sentence()).isEqualTo("3 links, more than the 2 allowed");
    }

    @Test
    void theAuthorsWebsiteCountsWhenAskedFor() {
        TestedRule rule = TestedRule.when("links: {max: 0, count-website: true}");

        assertThat(rule.matches(aComment().from("https://shop.example").saying("Nice")))
                .isTrue();
        assertThat(rule.matches(aComment().saying("Nice"))).isFalse();
    }

    @Test
    void mayWantATextWithLittleElse() {
        TestedRule rule = TestedRule.when("links: {max: 0, share-over: 0.5}");

        assertThat(rule.matches(aComment().saying("look http://a.org/x"))).isTrue();
        assertThat(rule.matches(aComment().saying("nine digi http://a.c")))
                .as("half of it")
                .isFalse();
        assertThat(rule.matches(aComment().saying("They wrote about it last week at http://a.org/x")))
                .isFalse();
    }
}
