package moderato.rules;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.SiteSettings;
import moderato.contracts.SiteSettings.Lists;
import moderato.contracts.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I was in Scunthorpe, and the analysis of Dickens was right | APPROVED |
                    Gay, Muslim, Jewish and Black voters                       | APPROVED |
                    What a pile of shit                                        | HELD     | profanity
                    Earn money from home, all of you                           | HELD     | spam
                    http://a.org http://b.org http://c.org                     | HELD     | links
                    http://a.org http://b.org                                  | APPROVED |
                    shit: http://a.org http://b.org http://c.org               | HELD     | profanity links
                    """)
    void theDefaultPolicy(String text, Verdict verdict, String rules) {
        Judgement judgement = Moderator.judge(aComment().saying(text), Policy.DEFAULT);

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.findings())
                .extracting(Finding::rule)
                .containsExactlyElementsOf(rules == null ? List.of() : List.of(rules.split(" ", -1)));
    }

    @Test
    void aSitesDocumentAddsToTheDefault() {
        Lists lists = new Lists(List.of("Voldemort"), List.of("join my coven"), List.of("spam.example"));
        Policy policy = Policy.of(new SiteSettings(null, null, lists, 0));

        assertThat(verdict("You-know-who is VOLDEMORT", policy)).isEqualTo(Verdict.HELD);
        assertThat(verdict("please Join my  coven", policy)).isEqualTo(Verdict.HELD);
        assertThat(verdict("one link: http://a.org", policy)).isEqualTo(Verdict.HELD);
        assertThat(verdict("shit", policy)).isEqualTo(Verdict.HELD);
        assertThat(verdict("shit on spam.example", policy)).isEqualTo(Verdict.REJECTED);
        assertThat(verdict("all is well", policy)).isEqualTo(Verdict.APPROVED);
    }

    @Test
    void itsVersionIsThatOfItsContent() {
        Policy policy = Policy.of(new SiteSettings(null, null, null, 3));

        assertThat(policy.version())
                .isEqualTo(Policy.of(new SiteSettings(null, null, null, 3)).version())
                .isNotEqualTo(Policy.of(new SiteSettings(null, null, null, 4)).version())
                .isNotEqualTo(Policy.DEFAULT.version())
                .matches("[0-9a-f]{16}");
    }

    @Test
    void itsRulesAreKnownByName() {
        assertThat(Policy.ruleIds()).containsExactly("profanity", "spam", "links", "domains", "document");
    }

    @Test
    void everythingIsHeldWhenTheDocumentCannotBeRead() {
        assertThat(verdict("all is well", Policy.ofUnreadableDocument())).isEqualTo(Verdict.HELD);
    }

    private static Verdict verdict(String text, Policy policy) {
        Comment comment = aComment().saying(text);
        return Moderator.judge(comment, policy).verdict();
    }
}
