package moderato.rules.site;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.Verdict;
import moderato.rules.Judgement;
import moderato.rules.Moderator;
import moderato.rules.comment.History;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The default policy")
class DefaultPolicyTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    I was in Scunthorpe, and the analysis of Dickens was right | APPROVED |
                    Gay, Muslim, Jewish and Black voters                       | APPROVED |
                    The dot com bubble, Amazon.com and the third of 10,000,000 | APPROVED | a-link
                    What a pile of shit                                        | HELD     | profanity
                    What a pile of sh1t                                        | HELD     | profanity
                    You filthy k1ke                                            | HELD     | slurs
                    You filthy kike                                            | REJECTED | slurs
                    What a damn shame, and crap too                            | APPROVED | rude-words
                    Earn money from home, all of you                           | HELD     | spam
                    First http://a.org then http://b.org and then http://c.org | HELD     | links mostly-links a-link
                    As I read at http://a.org/x yesterday, it rained           | APPROVED | a-link
                    Read https://bit.ly/3xyz about that, dear fellow readers   | HELD     | shorteners a-link
                    Call me at +49 170 1234567                                 | HELD     | contact
                    WHY DOES NOBODY EVER LISTEN TO WHAT WE SAY HERE            | APPROVED | shouting
                    It hides f\u200B\u200B\u200B\u200Bour signs                | APPROVED | invisible
                    """)
    void judgesByTheBody(String text, Verdict verdict, String rules) {
        Judgement judgement = judge(aComment().saying(text.translateEscapes()));

        assertThat(judgement.findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrderElementsOf(rules == null ? List.of() : List.of(rules.split(" ", -1)));
        assertThat(judgement.verdict()).isEqualTo(verdict);
    }

    @Test
    void holdsNamesThatReadLikeStaffAndSwearing() {
        assertThat(judge(aComment().by("Moderatоr").build()).verdict()).isEqualTo(Verdict.HELD);
        assertThat(judge(aComment().by("Shithead").build()).verdict()).isEqualTo(Verdict.HELD);
        assertThat(judge(aComment().by("Edith Moder").build()).verdict()).isEqualTo(Verdict.APPROVED);
    }

    @Test
    void sumsUpWhatAloneIsLittle() {
        Judgement judgement = judge(aComment()
                .mailing("x@mailinator.com")
                .saying("WHAT A DAMN SHAME THAT NOBODY IN THE COUNCIL CAN COUNT"));

        assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
        assertThat(judgement.findings().getFirst().sentence()).isEqualTo("The scores add up to 5, at least 5");
    }

    @Test
    void hasNoRegularExpression() {
        assertThat(DefaultDocument.SOURCE).doesNotContain("regex");
    }

    private static Judgement judge(Comment comment) {
        return Moderator.judge(comment, Instant.EPOCH, SitePolicy.DEFAULT.policy(), History.NONE);
    }
}
