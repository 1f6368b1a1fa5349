package moderato.rules.type;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import moderato.rules.TestedRule;
import moderato.rules.document.InvalidDocumentException;
import moderato.rules.document.Yaml;
import moderato.rules.site.SitePolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rule type regex")
class RegexTest {
    @Test
    void findsWhatThePatternMatches() {
        TestedRule rule = TestedRule.when("regex: {pattern: '(?i)\\bcall\\s+now\\b'}");

        Finding finding = rule.finding(aComment().saying("Please CALL  now!"));

        assertThat(finding.sentence()).isEqualTo("“CALL  now” matches the regular expression “(?i)\\bcall\\s+now\\b”");
        assertThat(rule.found(aComment().saying("Please CALL  now!"))).containsExactly("CALL  now");
        assertThat(rule.matches(aComment().saying("we call nowhere home"))).isFalse();
    }

    @Test
    void mayReadTheFoldedFormAndShowsWhatWasWritten() {
        TestedRule rule = TestedRule.when("regex: {pattern: 'call now', form: folded}");

        assertThat(rule.found(aComment().saying("Please C\u200BÁLL\uFF2Eow"))).isEmpty();
        assertThat(rule.found(aComment().saying("Please C\u200BÁLL \uFF2Eow!"))).containsExactly("C\u200BÁLL \uFF2Eow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(.{0,1000}){10}z",
                "(a{0,1000}){100}b",
                "(a{1000}){1000}",
                "((x?){100}){30}",
                "(x?y?z?){1000}",
                "(a{0,50}){4}b",
                "(a{0,100}){5}b",
                "x{2}{3}",
                "(?:a{2}|b)+{3}",
                "a{1000}",
                "(a",
                "(?=a)b",
                "(a)\\1",
                "[z-a]",
                "*",
                "(?i)\u1C80",
                "(?i)\\x{1c81}",
                "(?s-m:(?Ui:a|[^\u1C88]))",
                "(?i)[\\x{80}-\\x{ffff}]",
                "(?i)[a-\u201D]",
                "(?i)[\u1C90-\\x{1e943}\u1C90-\\x{1e943}]",
            })
    void refusesPatternsThatCouldTakeLongOrAreNone(String pattern) {
        assertThatThrownBy(() -> TestedRule.when("regex: {pattern: '" + pattern + "'}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("rules[0].when.regex.pattern: must be a regular expression");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    (a        ~ must be a regular expression of RE2, which has no look-around and no back-references: missing closing )
                    (?=a)b    ~ must be a regular expression of RE2, which has no look-around and no back-references: invalid
                    (a{2}){3} ~ must be a regular expression without a counted repeat inside another
                    a{1000}   ~ must be a regular expression of at most 300 instructions, not 1002
                    """)
    void saysWhatIsWrong(String pattern, String problem) {
        assertThatThrownBy(() -> TestedRule.when("regex: {pattern: '" + pattern + "'}"))
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)(free|casino|bonus).{0,100}(http|www)",
                "(ab){3}c{4}",
                "[{2}]{3}",
                "\\Q(a{2}){3}\\E",
                "\\x{41}{2}",
                "(\\pN{2})",
                "a{,5}{2}",
                "[\\x{80}-\\x{ffff}]\u1C80",
                "(?i)[а-ӿ😀-🙏\u3000-\\x{ffff}]",
            })
    void takesAllOthers(String pattern) {
        TestedRule rule = TestedRule.when("regex: {pattern: '" + pattern + "'}");

        assertThat(rule.matches(aComment().saying("none of these"))).isFalse();
    }

    @Test
    void holdsATextThatIsTooLongForThePattern() {
        TestedRule rule = TestedRule.of(
                "when: {regex: {pattern: '(?i)(free|casino|bonus).{0,100}(http|www)'}}\n" + "    outcome: reject");

        Finding finding = rule.finding(aComment().saying("a".repeat(10_000)));

        assertThat(finding.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(finding.sentence())
                .isEqualTo("The rule “tested” could not be checked (the text is too long for this regular expression)");
    }

    @Test
    void skipsSuchATextWhenAskedTo() {
        TestedRule rule = TestedRule.of("when: {regex: {pattern: '(?i)(free|casino|bonus).{0,100}(http|www)'}}\n"
                + "    outcome: reject\n    on-error: skip");

        assertThat(rule.matches(aComment().saying("a".repeat(10_000)))).isFalse();
    }

    @Test
    void allPatternsOfAPolicyHaveRoomTogether() {
        StringBuilder document = new StringBuilder("extends: nothing\nrules:\n");
        for (int i = 0; i < 100; i++) {
            document.append("  - {id: r").append(i).append(", outcome: hold, when: {regex: {pattern: 'a{0,140}b'}}}\n");
        }

        assertThatThrownBy(() -> SitePolicy.of(Yaml.read(document.toString())))
                .hasMessageContaining("at most 20000 instructions together");
    }
}
