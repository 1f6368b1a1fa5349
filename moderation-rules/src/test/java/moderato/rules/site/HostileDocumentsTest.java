package moderato.rules.site;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import moderato.rules.Moderator;
import moderato.rules.comment.History;
import moderato.rules.document.InvalidDocumentException;
import moderato.rules.document.Node;
import moderato.rules.document.Yaml;
import moderato.rules.policy.Policy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Fuzzing of the readers by a seed that a failure names; longer by hand with {@code -Dfuzz.rounds=1000000}. */
@DisplayName("Whatever an editor writes")
class HostileDocumentsTest {
    private static final long SEED = Long.getLong("test.seed", System.nanoTime());
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 1_000);

    private static final List<String> YAML = List.of(
            (": , [ ] { } - ? & * ! | > ' \" # % @ ` ~ null true off 0 -1 9999999999 0.5 id when outcome rules links max words terms"
                            + " lists severity sections paths extends nothing site default mode closed tests match any all none regex"
                            + " pattern score hold reject --- ... << \u0000 \uD83D \uFEFF \u2028 \t")
                    .split(" ", -1));
    private static final List<String> REGEX = List.of(
            "a b . \\ ( ) (?: (?i) [ ] [^ - * + ? ?? {2} {0,9} {1000} {2,} {,3} | ^ $ \\b \\Q \\E \\p{L} \\pN \\x{41} { } , 1 é 😈"
                    .split(" ", -1));
    private static final String DOCUMENT = """
            mode: post-moderated
            thresholds: {hold: 5, reject: 9}
            lists: {own: [a, b], spam: {mild: [c]}}
            rules:
              - {id: links, when: {any: [{links: {max: 1}}, {shape: {run-over: 3}}]}, outcome: score 3}
              - {id: own, when: {words: {lists: [own], except: [a b]}}, outcome: reject, tests: {match: [a]}}
            sections: [{id: s, paths: [/s], extends: nothing, rules: []}]
            """;

    @Test
    void isAPolicyOrIsRefusedWithAPlace() {
        Random random = new Random(SEED);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder document = new StringBuilder(DOCUMENT);
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                int at = random.nextInt(document.length());
                int to = Math.min(document.length(), at + random.nextInt(6));
                document.replace(at, to, YAML.get(random.nextInt(YAML.size())));
            }
            try {
                SitePolicy.of(Yaml.read(document.toString()));
            } catch (InvalidDocumentException e) {
                refused++;
                assertThat(e.problems()).as("seed %s, round %s", SEED, round).isNotEmpty();
            }
        }
        assertThat(refused).isBetween(ROUNDS / 10, ROUNDS - 1);
    }

    @Test
    void asARegularExpressionIsRefusedOrGivesAVerdict() {
        Random random = new Random(SEED);
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder pattern = new StringBuilder();
            for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
                pattern.append(REGEX.get(random.nextInt(REGEX.size())));
            }
            Node document = Node.of(Map.of(
                    "extends",
                    "nothing",
                    "rules",
                    List.of(Map.of(
                            "id", "r",
                            "outcome", "hold",
                            "when", Map.of("regex", Map.of("pattern", pattern.toString()))))));
            try {
                Policy policy = SitePolicy.of(document).policy();
                Moderator.judge(aComment().saying("ab😈é".repeat(50)), Instant.EPOCH, policy, History.NONE);
                taken++;
            } catch (InvalidDocumentException e) {
                assertThat(e.problems()).as("seed %s, round %s", SEED, round).isNotEmpty();
            }
        }
        assertThat(taken).isBetween(ROUNDS / 10, ROUNDS - 1);
    }
}
