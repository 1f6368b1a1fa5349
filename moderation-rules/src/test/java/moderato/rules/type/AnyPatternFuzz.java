package moderato.rules.type;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import moderato.contracts.Outcome;
import moderato.rules.Judgement;
import moderato.rules.SoundJudgement;
import moderato.rules.document.InvalidDocumentException;
import moderato.rules.document.Node;
import moderato.rules.site.SitePolicy;
import moderato.rules.text.CommentText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever pattern an editor writes is matched within its bounds against whatever text, or is refused. */
class AnyPatternFuzz {
    private static int taken;
    private static int refused;
    private static int tooLong;

    private static Stream<Arguments> patterns() {
        return Stream.of(
                arguments("(?i)\\bcall\\s+now\\b", false, "Please CALL  now!", 1),
                arguments("(?i)(free|casino|bonus).{0,100}(http|www)", false, "aaaaaaaaaaaaaaaaaaaaaaaa", 400),
                arguments("(.{0,1000}){10}z", false, "aaaa", 100),
                arguments("((x?){100}){30}", false, "hello world", 1),
                arguments("(x?y?z?){1000}", true, "hello world", 1),
                arguments("[^a-z[:alpha:]\\pN]{2,}\\Q(a{2}){3}\\E\\x{41}|^$", true, "é😈\uD83D\n", 50),
                arguments("(?i)[\\x{80}-\\x{ffff}]\u1C80", false, "a\u1C80", 1),
                arguments("(?P<n>a*?)(?:b|c+)??\\B\\z", false, "abc", 9));
    }

    @DictionaryEntries({
        "(?:",
        "(?i)",
        "(?P<n>",
        "{2}",
        "{0,9}",
        "{,3}",
        "{1000}",
        "\\Q",
        "\\E",
        "\\p{L}",
        "\\x{41}",
        "[^",
        "[:alpha:]",
        "*?"
    })
    @MethodSource("patterns")
    @FuzzTest
    void isMatchedWithinItsBoundsOrIsRefused(
            @NotNull String pattern, boolean folded, @NotNull String text, @InRange(min = 1, max = 400) int times) {
        Node document = Node.of(Map.of(
                "extends",
                "nothing",
                "rules",
                List.of(Map.of(
                        "id",
                        "r",
                        "outcome",
                        "hold",
                        "when",
                        Map.of("regex", Map.of("pattern", pattern, "form", folded ? "folded" : "plain"))))));
        try {
            SitePolicy policies = SitePolicy.of(document);
            taken++;
            String body = text.repeat(Math.min(times, 20_000 / (text.length() + 1)));
            Judgement judgement = SoundJudgement.of(aComment().saying(body), policies.policy());
            Pattern compiled = Regex.compile(pattern);
            assertThat(compiled.programSize()).isLessThanOrEqualTo(Regex.LARGEST);
            CommentText read = CommentText.of(body);
            int length = (folded ? read.folded() : read.plain()).text().length();
            if ((long) length * compiled.programSize() > Regex.MOST_WORK) {
                tooLong++;
                assertThat(judgement.findings().getFirst().outcome()).isEqualTo(Outcome.HOLD);
            }
        } catch (InvalidDocumentException e) {
            refused++;
            assertThat(e.getMessage()).startsWith("rules[0].when.regex.pattern: must be a regular expression");
        }
    }

    @AfterAll
    static void allWereSeen() {
        assertThat(taken).isPositive();
        assertThat(refused).isPositive();
        assertThat(tooLong).isPositive();
    }
}
