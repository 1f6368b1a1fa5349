package moderato.rules;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import moderato.contracts.Comment;
import moderato.contracts.Verdict;
import moderato.rules.comment.History;
import moderato.rules.document.Yaml;
import moderato.rules.policy.Policy;
import moderato.rules.policy.Rule;
import moderato.rules.site.SitePolicy;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds of every comment, whatever its texts. */
class AnyTextTest {
    /** The default rules, and such as find much. */
    private static final Policy POLICY = SitePolicy.of(Yaml.read("""
                    lists: {profanity: [a a, ß, İ, 😈 😈], domains: [a.example, x]}
                    rules:
                      - {id: any-link, when: {links: {max: 0, kinds: [full, bare, written-out, perhaps]}}, outcome: reject}
                      - {id: inside, when: {words: {terms: [a, é], match: inside}}, outcome: score 1}
                      - {id: letters, when: {regex: {pattern: '[a-z]\\PL', form: folded}}, outcome: score 1}
                      - {id: pieces, when: {regex: {pattern: '.'}}, outcome: hold}
                      - {id: mixed, when: {script: {allow: [Latin], min-letters: 1}}, outcome: hold}
                      - {id: runs, when: {shape: {run-over: 1}}, outcome: hold}
                    """)).policy();

    @Property(tries = 1_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void spansAreWholeClustersInsideTheText(
            @ForAll("texts") String body, @ForAll("texts") String name, @ForAll("texts") String website) {
        Judgement judgement =
                SoundJudgement.of(aComment().by(name).from(website).saying(body), POLICY);

        Statistics.label("findings")
                .collect(judgement.findings().size() > 1)
                .coverage(found -> found.check(true).percentage(share -> share > 50));
    }

    @Property(tries = 1_000)
    void theVerdictDoesNotDependOnTheOrderOfRules(
            @ForAll("texts") String body, @ForAll("texts") String name, @ForAll("shuffled") List<Rule> rules) {
        Comment comment = aComment().by(name).saying(body);
        Policy shuffled = new Policy(
                rules,
                POLICY.matchers(),
                POLICY.mode(),
                POLICY.thresholds(),
                POLICY.closeAfterDays(),
                POLICY.version());

        assertThat(judge(comment, shuffled)).isEqualTo(judge(comment, POLICY));
    }

    @Property(tries = 500)
    void aListedWordAmongAnyOtherTextIsFound(@ForAll("texts") String before, @ForAll("texts") String after) {
        Comment comment = aComment().saying(before + "\n ShIt \n" + after);

        assertThat(judge(comment, POLICY).verdict()).isNotEqualTo(Verdict.APPROVED);
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyText.of(
                "a Z ß İ ı ﬃ e\u0301 \u0301 \uD83D \uDE08 😈 👨‍👩‍👧 \u0000 \u200B \u00AD ' ’ . .. - _ @ : / // :// http:// https:// www."
                        + " a.example example shit SHIT fuck [ ] ( ) < > 垃 ข ا 𝒳 0 555 +49 。 xn-- ? # %2e \uFFFF \u202E dot com at"
                        + " a.com \r\n \n ＠ ＡＢ .com \b \u007F");
    }

    @Provide
    Arbitrary<List<Rule>> shuffled() {
        return Arbitraries.shuffle(POLICY.rules());
    }

    private static Judgement judge(Comment comment, Policy policy) {
        return Moderator.judge(comment, Instant.EPOCH, policy, History.NONE);
    }
}
