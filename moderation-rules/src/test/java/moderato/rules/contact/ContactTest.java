package moderato.rules.contact;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import moderato.rules.TestedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rule type contact")
class ContactTest {
    private static final TestedRule RULE = TestedRule.when("contact: {}");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    call +49 (0)170 1234567 now              | +49 (0)170 1234567
                    call (212) 555-0147                      | (212) 555-0147
                    212-555-0147 is mine                     | 212-555-0147
                    0170/123 45 67                           | 0170/123 45 67
                    text 9876543210                          | 9876543210
                    write to ann.b+x@mail.example.org.       | ann.b+x@mail.example.org
                    ann (at) example dot com                 | ann (at) example dot com
                    write to ann at example.com              | ann at example.com
                    I am ann at gmail.com                    | ann at gmail.com
                    see https://t.me/someone                 | https://t.me/someone
                    wa.me/491701234567                       | wa.me/491701234567
                    https://discord.gg/abc                   | https://discord.gg/abc
                    1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa       | 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
                    0x52908400098527886E0F7030069857D2E4169EE7 | 0x52908400098527886E0F7030069857D2E4169EE7
                    """)
    void findsWaysToReachSomebody(String text, String found) {
        assertThat(RULE.found(aComment().saying(text))).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1914-1918 and 1939-1945",
                "On 24.12.2025 at 18:00",
                "2026-11-25 12:00:00",
                "It cost $1234567890 or 1,234,567,890",
                "1000000000 views",
                "ISBN 978-3-16-148410-0",
                "from 10 to 20 in 30 of 40 for 50",
                "They won 6-4 6-3 7-6",
                "we met at the market. Done",
                "look at example and dots",
                "Take a look at example.com",
                "his profile at Example.org and more",
                "the address (207.58.148.130) is shared",
                "@someone said so",
                "3.1415926535897932384626",
            })
    void leavesOtherNumbersAndWordsAlone(String text) {
        assertThat(RULE.found(aComment().saying(text))).isEmpty();
    }

    @Test
    void looksOnlyForTheKindsThatItIsAskedFor() {
        TestedRule rule = TestedRule.when("contact: {kinds: [email]}");

        assertThat(rule.found(aComment().saying("+49 170 1234567 or ann@example.org")))
                .containsExactly("ann@example.org");
        assertThat(rule.finding(aComment().saying("ann@example.org")).sentence())
                .isEqualTo("It gives an e-mail address");
    }
}
