package moderato.rules;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.Span;
import moderato.contracts.Verdict;
import moderato.rules.comment.Field;
import moderato.rules.comment.History;
import moderato.rules.document.Yaml;
import moderato.rules.policy.Policy;
import moderato.rules.policy.Rule;
import moderato.rules.site.SitePolicy;
import moderato.rules.text.CommentText;
import org.junit.jupiter.api.Test;

/** What holds of every text, tried on texts made from a seed that a failure names. */
class AnyTextTest {
    private static final long SEED = Long.getLong("test.seed", System.nanoTime());

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

    /** Pieces that have misled scanners before: lone surrogates, marks, invisible characters, beginnings of links. */
    private static final List<String> PIECES = List.of(
            ("a Z ß İ ı ﬃ e\u0301 \u0301 \uD83D \uDE08 😈 👨‍👩‍👧 \u0000 \u200B \u00AD ' ’ . .. - _ @ : / // :// http:// https:// www."
                            + " a.example example shit SHIT fuck [ ] ( ) < > 垃 ข ا 𝒳 0 555 +49 。 xn-- ? # %2e \uFFFF \u202E dot com at"
                            + " a.com \r\n \n ＠ ＡＢ .com")
                    .split(" ", -1));

    @Test
    void spansAreWholeClustersInsideTheTextAndTheVerdictDoesNotDependOnTheOrderOfRules() {
        Random random = new Random(SEED);
        List<Rule> rules = new ArrayList<>(POLICY.rules());
        int findings = 0;
        for (int round = 0; round < 2_000; round++) {
            Comment comment = aComment()
                    .by(text(random, 20))
                    .from(text(random, 20))
                    .saying(text(random, round % 100 == 0 ? 1_000 : 60));
            Judgement judgement = judge(comment, POLICY);
            findings += judgement.findings().size();

            assertThat(judgement.findings())
                    .as("seed %s, round %s", SEED, round)
                    .allSatisfy(finding -> assertSpansWhole(comment, finding))
                    .allSatisfy(finding -> assertThat(finding.sentence()).hasSizeLessThan(1_000));
            Collections.shuffle(rules, random);
            Policy shuffled = new Policy(
                    rules,
                    POLICY.matchers(),
                    POLICY.mode(),
                    POLICY.thresholds(),
                    POLICY.closeAfterDays(),
                    POLICY.version());
            assertThat(judge(comment, shuffled))
                    .as("seed %s, round %s", SEED, round)
                    .isEqualTo(judgement);
        }
        assertThat(findings).isGreaterThan(2_000);
    }

    @Test
    void aListedWordAmongAnyOtherTextIsFound() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            Comment comment = aComment().saying(text(random, 40) + "\n ShIt \n" + text(random, 40));

            assertThat(judge(comment, POLICY).verdict())
                    .as("seed %s, round %s", SEED, round)
                    .isNotEqualTo(Verdict.APPROVED);
        }
    }

    private static Judgement judge(Comment comment, Policy policy) {
        return Moderator.judge(comment, Instant.EPOCH, policy, History.NONE);
    }

    private static void assertSpansWhole(Comment comment, Finding finding) {
        for (Span span : finding.spans()) {
            Field field = Arrays.stream(Field.values())
                    .filter(it -> it.path().equals(span.field()))
                    .findFirst()
                    .orElseThrow();
            CommentText text = CommentText.of(String.valueOf(field.of(comment)));
            assertThat(span.end()).isLessThanOrEqualTo(text.original().length());
            assertThat(text.graphemeStart(span.start())).as(finding.rule()).isEqualTo(span.start());
            assertThat(text.graphemeEnd(span.end())).as(finding.rule()).isEqualTo(span.end());
        }
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(most + 1); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? " " : "");
        }
        return text.toString();
    }
}
