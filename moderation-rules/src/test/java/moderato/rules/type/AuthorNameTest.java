package moderato.rules.type;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import moderato.contracts.Finding;
import moderato.contracts.Span;
import moderato.rules.TestedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rule type author")
class AuthorNameTest {
    private static final TestedRule STAFF = TestedRule.when("author: {reserved: [Editor, editorial team, Admin]}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editor",
                "EDITOR",
                "Edit\u03BFr", // Greek omicron
                "\u0415d\u0456t\u043Er", // Cyrillic Ie, i and o
                "E d i t o r",
                "Ed1t0r",
                "Edi\u200Btor",
                "\uFF25\uFF44\uFF49\uFF54\uFF4F\uFF52",
                "Édìtor",
                "*Editor*",
                "Editorial-Team",
                "AdmIn",
                "Admin 2",
                "admin2024",
                "Admin_1",
                "The Editor",
                "Editor in Chief",
                "Official Site Admin",
                "Your Editorial Team",
                "Die Editor",
                "@dmin",
                "4dm!n",
                "Ed!t0r 7",
                "Admln",
                "\uD835\uDC00\uD835\uDC1D\uD835\uDC26\uD835\uDC22\uD835\uDC27", // bold mathematical letters
            })
    void findsNamesThatReadLikeStaff(String name) {
        assertThat(STAFF.matches(aComment().by(name).saying("Hello"))).as(name).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Edith",
                "Ed",
                "Editors' friend",
                "Editha Orr",
                "The 2",
                "Editor Smith",
                "Chief",
                "2024",
                "Official News",
                "Admira 4",
                "Adam Minh",
                "Team",
                "*",
                ""
            })
    void leavesOthersAlone(String name) {
        assertThat(STAFF.matches(aComment().by(name).saying("Hello"))).as(name).isFalse();
    }

    @Test
    void saysWhoseNameItReadsLike() {
        Finding finding = STAFF.finding(aComment().by("Edit\u03BFr").saying("Hello"));

        assertThat(finding.sentence()).isEqualTo("“Edit\u03BFr” reads like “Editor”, a name reserved for staff");
        assertThat(finding.spans()).containsExactly(new Span("author.name", 0, 6));
    }

    @Test
    void findsListedNamesAddressesAndWebsites() {
        assertThat(TestedRule.when("author: {names: [John Doe]}")
                        .matches(aComment().by("JOHN DOE").saying("Hello")))
                .isTrue();
        assertThat(TestedRule.when("author: {addresses: [AAAAAAAAAAAAAAAAAAAAAA]}")
                        .matches(aComment().saying("Hello")))
                .isTrue();
        assertThat(TestedRule.when("author: {has-website: true}")
                        .matches(aComment().from("https://a.example").saying("Hello")))
                .isTrue();
        assertThat(TestedRule.when("author: {names: [John Doe], has-website: true}")
                        .matches(aComment().by("John D").saying("Hello")))
                .isFalse();
    }
}
