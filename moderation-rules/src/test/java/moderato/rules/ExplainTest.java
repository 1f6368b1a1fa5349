package moderato.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command explain")
class ExplainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void tellsWhatEachRuleFoundWithValueThresholdAndPlace() throws IOException {
        Path policy = Files.writeString(folder.resolve("site.yaml"), """
                extends: nothing
                rules:
                  - {id: rats, when: {words: {terms: [rat]}}, outcome: hold, reason: no animals}
                  - {id: links, when: {links: {max: 1}}, outcome: score 3}
                  - {id: mice, when: {words: {terms: [mouse]}}, outcome: reject, mode: shadow}
                  - {id: names, when: {author: {names: [Ann]}}, outcome: hold, mode: off}
                """);

        int code = explain("--policy", policy.toString(), "--name", "Ann", "a rat", "and a mouse");

        assertThat(code).isZero();
        assertThat(out.toString(UTF_8).replaceFirst("policy +[0-9a-f]{16}", "policy"))
                .isEqualTo("""
                verdict           held
                policy

                rats              hold: “rat” is a listed word (this rule's own, strong) (no animals)
                                  value 1, threshold 1
                                  body 2-5 “rat”
                mice              in shadow: reject: “mouse” is a listed word (this rule's own, strong)
                                  value 1, threshold 1
                                  body 12-17 “mouse”
                links             found nothing
                names             off
                """);
    }

    @Test
    void writesTheSameBytesForTheSameText() throws IOException {
        String text = "sh1t at http://a.org http://b.org http://c.org \uD83D\uDE00 e\u0301";
        explain(text);
        byte[] first = out.toByteArray();
        out.reset();

        explain(text);

        assertThat(out.toByteArray()).isEqualTo(first).isNotEmpty();
    }

    @Test
    void tellsWhereAPolicyIsWrong() throws IOException {
        Path policy = Files.writeString(folder.resolve("site.yaml"), "mode: open\nrules: 3\n");

        assertThat(explain("--policy", policy.toString(), "a text")).isEqualTo(1);

        assertThat(err.toString(UTF_8).lines())
                .containsExactly(
                        policy + ", line 1, column 7, mode: must be one of post-moderated, pre-moderated, closed.",
                        policy + ", line 2, column 8, rules: must be a list, such as [a, b]");
        assertThat(out.size()).isZero();
    }

    @Test
    void tellsHowItIsCalled() throws IOException {
        assertThat(explain("--polcy", "x")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("explain [options] [text]");
    }

    @Test
    void tellsARuleThatIsNotAskedFromOneThatFindsNothing() throws IOException {
        Path policy = Files.writeString(folder.resolve("site.yaml"), """
                extends: nothing
                sections: [{id: sports}]
                rules:
                  - {id: rats, when: {words: {terms: [rat]}}, outcome: hold, sections: [sports]}
                  - {id: mice, when: {words: {terms: [mouse]}}, outcome: hold, expires: 2026-12-31}
                """);

        explain("--policy", policy.toString(), "--at", "2027-01-01T00:00:00Z", "a rat and a mouse");
        assertThat(out.toString(UTF_8))
                .contains("rats              is not for this comment", "mice              is not for this comment");
        out.reset();

        explain("--policy", policy.toString(), "--section", "sports", "nothing");
        assertThat(out.toString(UTF_8)).contains("rats              found nothing", "mice              found nothing");
    }

    @Test
    void tellsWhatIsWrongWithItsArgumentsInOneLine() throws IOException {
        Path binary = Files.write(folder.resolve("site.yaml"), new byte[] {(byte) 0xFF, (byte) 0xFE});

        assertThat(explain("--policy", folder.resolve("none.yaml").toString(), "x"))
                .isEqualTo(1);
        assertThat(explain("--policy", binary.toString(), "x")).isEqualTo(1);
        assertThat(explain("--at", "soon", "x")).isEqualTo(2);

        assertThat(err.toString(UTF_8).lines())
                .containsExactly(
                        folder.resolve("none.yaml") + " is not there",
                        binary + " is not UTF-8",
                        "--at must be a time in UTC, such as 2026-12-31T18:00:00Z");
    }

    private int explain(String... arguments) throws IOException {
        return Explain.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
