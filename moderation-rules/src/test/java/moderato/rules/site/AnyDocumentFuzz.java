package moderato.rules.site;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import moderato.contracts.Comment;
import moderato.rules.SoundJudgement;
import moderato.rules.document.InvalidDocumentException;
import moderato.rules.document.Node;
import moderato.rules.document.Yaml;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an editor writes is a document, by which all comments can be judged, or is refused and told why. */
class AnyDocumentFuzz {
    private static final Comment COMMENT =
            aComment().by("Editοr").from("http://a.example").saying("What SHIT, ann: www.a.example +49 170 1234567");

    private static int taken;
    private static int refused;

    private static Stream<String> documents() {
        return Stream.of(
                DefaultDocument.SOURCE,
                """
                mode: post-moderated
                thresholds: {hold: 5, reject: 9}
                lists: {own: [a, b], spam: {mild: [c]}, domains: [a.example]}
                rules:
                  - {id: links, when: {any: [{links: {max: 1}}, {shape: {run-over: 3}}]}, outcome: score 3}
                  - {id: own, when: {words: {lists: [own], except: [a b]}}, outcome: reject, tests: {match: [a]}}
                  - {id: ex, when: {regex: {pattern: '(?i)\\bcall\\b', form: folded}}, outcome: hold, on-error: skip}
                sections: [{id: s, paths: [/s], extends: nothing, rules: []}]
                """,
                """
                language: de
                maxLinks: 3
                rules:
                  - id: r
                    mode: shadow
                    when: {none: [{script: {allow: [Latin]}}, {story: {ids: [a]}}, {email: {disposable: true}}]}
                    exempt: [staff]
                    expires: 2026-01-01
                    reason: "why"
                    outcome: approve
                    tests: {match: [{body: b, name: n, email: e}], no-match: [x]}
                sections:
                  - {id: s, paths: [/s], mode: closed, extends: default, rules: [{id: links, mode: "off"}]}
                """,
                "rules: [{id: a, when: {words: {terms: [a, é], match: inside}}, outcome: score 1}]",
                "a: &x [1]\nb: *x\nc: !!java.net.URL [d]",
                "a: 1\n---\na: 1\na: 2",
                "? [a]\n: {b: >-\n  c, <<: *d}",
                "[".repeat(30),
                "mode: \uD83D",
                "\"\\x");
    }

    @DictionaryEntries({
        "rules:",
        "id:",
        "when:",
        "outcome:",
        "tests:",
        "match:",
        "no-match:",
        "lists:",
        "sections:",
        "paths:",
        "extends: nothing",
        "words:",
        "terms:",
        "severity:",
        "forms:",
        "except:",
        "links:",
        "kinds:",
        "max:",
        "domains:",
        "contact:",
        "author:",
        "reserved:",
        "email:",
        "script:",
        "allow:",
        "shape:",
        "regex:",
        "pattern:",
        "any:",
        "all:",
        "none:",
        "score ",
        "hold"
    })
    @MethodSource("documents")
    @FuzzTest
    void isAPolicyOrIsRefused(@NotNull String document) {
        try {
            Node.Entries read = Yaml.read(document);
            SitePolicy policies = SitePolicy.of(read);
            taken++;
            SoundJudgement.of(COMMENT, policies.policy());
            policies.bySection().values().forEach(policy -> SoundJudgement.of(COMMENT, policy));
            assertThat(SitePolicy.of(Node.of(read.data())).policy().version())
                    .isEqualTo(policies.policy().version());
        } catch (InvalidDocumentException e) {
            refused++;
            assertThat(e.problems()).hasSizeBetween(1, 20);
            assertThat(e.getMessage()).hasSizeLessThan(20_000);
        }
    }

    @AfterAll
    static void bothWereSeen() {
        assertThat(taken).isPositive();
        assertThat(refused).isPositive();
    }
}
