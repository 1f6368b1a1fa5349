package moderato.rules;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TooManyLinksTest {
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
                    <a href="http://a.org">here</a>         | http://a.org
                    [here](http://a.org)                    | http://a.org
                    http://bücher.example/ü                 | http://bücher.example/ü
                    http://localhost                        | http://localhost
                    a.org, node.js and the end.Next one     |
                    ann@www.org                             |
                    http:// https:// http://) www. www      |
                    """)
    void countsWhatAReaderTakesForALink(String text, String links) {
        Rule rule = new TooManyLinks("links", Outcome.HOLD, 0);
        List<String> expected = links == null ? List.of() : List.of(links.split(" ", -1));

        assertThat(matches(rule, aComment().saying(text))).isEqualTo(expected);
    }

    @Test
    void asManyAsAreAllowedAreNoFinding() {
        Rule rule = new TooManyLinks("links", Outcome.HOLD, 2);

        assertThat(rule.check(aComment().saying("http://a.org http://b.org"))).isEmpty();
    }

    @Test
    void oneMoreIsAFindingWithValueAndThreshold() {
        Rule rule = new TooManyLinks("links", Outcome.HOLD, 2);

        Finding finding = rule.check(aComment().saying("http://a.org http://b.org www.c.org"))
                .orElseThrow();

        assertThat(finding.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(finding.value()).isEqualTo(3);
        assertThat(finding.threshold()).isEqualTo(2);
        assertThat(finding.sentence()).isEqualTo("3 links, more than the 2 allowed");
        assertThat(finding.spans()).hasSize(3);
    }

    private static List<String> matches(Rule rule, Comment comment) {
        return rule.check(comment).stream()
                .flatMap(finding -> finding.spans().stream())
                .map(span -> comment.body().substring(span.start(), span.end()))
                .toList();
    }
}
