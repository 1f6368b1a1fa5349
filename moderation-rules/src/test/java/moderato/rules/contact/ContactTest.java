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
                    ＋４９ １７０ １２３４５６７ it is            | ＋４９ １７０ １２３４５６７
                    +81-80-1234-5678 is mine                 | +81-80-1234-5678
                    0170_1234567 or none                     | 0170_1234567
                    8 (912) 345-67-89, and soon              | 8 (912) 345-67-89
                    138-1234-5678 is mine                    | 138-1234-5678
                    call me at 555-0147 now                  | 555-0147
                    WhatsApp: 612 345 678                    | 612 345 678
                    ruf an: 2345 6789                        | 2345 6789
                    ann@bücher.example                       | ann@bücher.example
                    жанна＠пример.рф                          | жанна＠пример.рф
                    ann@example․com is it                    | ann@example․com
                    write to ann @ example . com             | ann @ example . com
                    ann@gmail                                | ann@gmail
                    ann [ät] beispiel punkt de               | ann [ät] beispiel punkt de
                    ann _at_ example _dot_ co _dot_ uk       | ann _at_ example _dot_ co _dot_ uk
                    ann arobase exemple point fr             | ann arobase exemple point fr
                    ann chiocciola esempio punto it          | ann chiocciola esempio punto it
                    see https://t.me/someone                 | https://t.me/someone
                    see t.me/+abcdef                         | t.me/+abcdef
                    see t . me/someone                       | t . me
                    my Telegram: @someone                    | @someone
                    tg://resolve?domain=someone              | tg://resolve?domain=someone
                    discord.com/invite/abc                   | discord.com/invite/abc
                    https://signal.group/#abc                | https://signal.group/#abc
                    wa.me/491701234567                       | wa.me/491701234567
                    https://discord.gg/abc                   | https://discord.gg/abc
                    BC1QAR0SRRR7XFKVY5L643LYDNW9RE59GTZZWF5MDQ | BC1QAR0SRRR7XFKVY5L643LYDNW9RE59GTZZWF5MDQ
                    ltc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq | ltc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq
                    DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L       | DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L
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
                "0.123456789 of them",
                "ISBN 0-306-40615-2",
                "article 1234567890 and build 2025112410",
                "from 20251124001 on",
                "at 1732445678 of the epoch",
                "01 1970 00 00 00",
                "04 08 15 16 23 42 were drawn",
                "+100000000 or +12345678 votes",
                "(1234567890)",
                "call 1914-1918 a war of 4000000",
                "IBAN DE89 3704 0044 0532 0130 00",
                "at 52.520008, 13.404954",
                "0170 are 4 of 83 240 525",
                "5@3.50 each, or 5 @ 3.50",
                "not at this point in time, nor at some point so late",
                "look @ example.org",
                "https://good.example@evil.example/x",
                "hello@ home, and @home",
                "discord.com/safety and whatsapp.com",
                "Telegram @ noon",
                "commit 3e5c6b1a9f0d4e7b8c2a1f6d5e4c3b2a19087654",
            })
    void leavesOtherNumbersAndWordsAlone(String text) {
        assertThat(RULE.found(aComment().saying(text))).isEmpty();
    }

    @Test
    void readsThroughInvisibleCharacters() {
        assertThat(RULE.matches(aComment().saying("text 0170\u200B1234567"))).isTrue();
        assertThat(RULE.matches(aComment().saying("ann@exam\u00ADple.org"))).isTrue();
    }

    @Test
    void tellsAGroupFromAPerson() {
        assertThat(RULE.finding(aComment().saying("https://t.me/joinchat/abc")).sentence())
                .isEqualTo("It gives an invitation to a group");
        assertThat(RULE.finding(aComment().saying("https://signal.me/#p/+49")).sentence())
                .isEqualTo("It gives a messenger contact");
    }

    @Test
    void looksOnlyForTheKindsThatItIsAskedFor() {
        TestedRule rule = TestedRule.when("contact: {kinds: [email]}");

        assertThat(rule.found(aComment().saying("+49 170 1234567 or ann@example.org")))
                .containsExactly("ann@example.org");
        assertThat(rule.finding(aComment().saying("ann@example.org")).sentence())
                .isEqualTo("It gives an e-mail address");
    }

    @Test
    void findsAWalletWhereverItStands() {
        TestedRule rule = TestedRule.when("contact: {kinds: [wallet]}");
        String wallet = "1BoatSLRHtKNngkdXEeobR76b53LETtpyT";
        for (int before = 0; before < 60; before++) {
            String text = "x".repeat(before / 2) + " " + "y".repeat(before - before / 2) + " " + wallet + ", 7 of 9";

            assertThat(rule.found(aComment().saying(text))).as(text).containsExactly(wallet);
        }
        assertThat(rule.matches(aComment().saying("It is 12 " + "a1".repeat(80) + " " + "b2".repeat(12))))
                .isFalse();
    }
}
