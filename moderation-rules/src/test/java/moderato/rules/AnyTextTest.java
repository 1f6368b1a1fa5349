package moderato.rules;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.SiteSettings;
import moderato.contracts.SiteSettings.Lists;
import moderato.contracts.Span;
import moderato.contracts.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text, tried on texts made from a seed that a failure names. */
class AnyTextTest {
    private static final long SEED = Long.getLong("test.seed", System.nanoTime());
    private static final Policy POLICY = Policy.of(new SiteSettings(
            null,
            null,
            new Lists(List.of("a a", "ß", "İ", "😈 😈", "..."), List.of("http", "e\u0301"), List.of("a.example", "x")),
            1));

    /** Pieces that have misled scanners before: lone surrogates, marks, invisible characters, beginnings of links. */
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "ß",
            "İ",
            "ı",
            "ﬃ",
            "e\u0301",
            "\u0301",
            "\uD83D",
            "\uDE08",
            "😈",
            "👨‍👩‍👧",
            "\u0000",
            "\u200B",
            "\u00AD",
            "'",
            "’",
            " ",
            "\n",
            ".",
            "..",
            "-",
            "_",
            "@",
            ":",
            "/",
            "//",
            "://",
            "http://",
            "https://",
            "www.",
            "a.example",
            "example",
            "shit",
            "SHIT",
            "fuck",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "垃",
            "ข",
            "ا",
            "𝒳",
            "0",
            "。",
            "xn--",
            "?",
            "#",
            "%2e",
            "\uFFFF",
            "\u202E");

    @Test
    void spansLieInsideTheTextAndTheVerdictDoesNotDependOnTheOrderOfRules() {
        Random random = new Random(SEED);
        List<Rule> rules = new ArrayList<>(POLICY.rules());
        for (int round = 0; round < 3_000; round++) {
            Comment comment = aComment()
                    .by(text(random, 20))
                    .from(text(random, 20))
                    .saying(text(random, round % 100 == 0 ? 3_000 : 60));
            Judgement judgement = Moderator.judge(comment, POLICY);

            assertThat(judgement.findings())
                    .as("seed %s, round %s", SEED, round)
                    .allSatisfy(finding -> assertSpansInside(comment, finding))
                    .noneMatch(finding -> finding.sentence().contains("could not be checked"));
            Collections.shuffle(rules, random);
            assertThat(Moderator.judge(comment, new Policy(rules, "shuffled")).verdict())
                    .as("seed %s, round %s", SEED, round)
                    .isEqualTo(judgement.verdict());
        }
    }

    @Test
    void aListedWordAmongAnyOtherTextIsFound() {
        Random random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            Comment comment = aComment().saying(text(random, 40) + "\n ShIt \n" + text(random, 40));

            assertThat(Moderator.judge(comment, POLICY).verdict())
                    .as("seed %s, round %s", SEED, round)
                    .isNotEqualTo(Verdict.APPROVED);
        }
    }

    /** Far longer than any comment: what is not linear would take minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "a.",
                ".",
                "'",
                " ",
                "\u0301",
                "a\u0301\u0327",
                "\uD83D",
                "😈",
                "http://",
                "www.",
                "http://a@",
                "http://a,",
                "www.a,",
                "a.b,",
                "fuck ",
                "son of a ",
                "垃",
                "\u200B",
                "İ",
                "http://a/",
                "-.",
                "@a."
            })
    void takesTimeInProportionToItsLength(String piece) {
        Comment comment = aComment().saying(piece.repeat(300_000 / piece.length()));

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Moderator.judge(comment, POLICY));
    }

    private static void assertSpansInside(Comment comment, Finding finding) {
        for (Span span : finding.spans()) {
            String text = String.valueOf(
                    switch (span.field()) {
                        case "body" -> comment.body();
                        case "author.name" -> comment.author().name();
                        case "author.website" -> comment.author().website();
                        default -> throw new AssertionError("no such field: " + span.field());
                    });
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end()))
                    .isFalse();
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(most + 1); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
