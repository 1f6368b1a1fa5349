package moderato.rules.site;

import static moderato.rules.CommentBuilder.aComment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.Verdict;
import moderato.rules.Judgement;
import moderato.rules.Moderator;
import moderato.rules.comment.History;
import moderato.rules.document.InvalidDocumentException;
import moderato.rules.document.Node;
import moderato.rules.document.Yaml;
import moderato.rules.policy.Policy;
import moderato.rules.policy.Rule;
import moderato.rules.policy.Thresholds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The policy of a site")
class SitePolicyTest {
    @Test
    void isTheDefaultWhenItsDocumentSaysNothingOfRules() {
        SitePolicy policy = read("origins: [http://localhost:8080]\nsections: [{id: sports, pathPrefix: /sports}]");

        assertThat(verdict("What a pile of shit", policy)).isEqualTo(Verdict.HELD);
        assertThat(verdict("Gay, Muslim, Jewish and Black voters of Scunthorpe", policy))
                .isEqualTo(Verdict.APPROVED);
        assertThat(policy.of("sports")).isSameAs(policy.policy());
    }

    @Test
    void changesAndAddsToTheDefault() {
        SitePolicy policy = read("""
                rules:
                  - {id: profanity, mode: off}
                  - {id: links, when: {links: {max: 0}}}
                  - {id: voldemort, when: {words: {terms: [Voldemort]}}, outcome: reject}
                """);

        assertThat(verdict("What a pile of shit", policy)).isEqualTo(Verdict.APPROVED);
        assertThat(verdict("It stands at http://a.org/x, dear readers", policy)).isEqualTo(Verdict.HELD);
        assertThat(verdict("It was voldemort", policy)).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void aSectionChangesWhatItsSiteSays() {
        SitePolicy policy = read("""
                rules:
                  - {id: rats, when: {words: {terms: [rat]}}, outcome: reject}
                sections:
                  - {id: pets, paths: [/pets], rules: [{id: rats, mode: off}]}
                  - {id: opinion, paths: [/opinion, /blogs], mode: pre-moderated}
                  - {id: lab, paths: [/lab], extends: default}
                  - {id: wild, paths: [/wild], extends: nothing, thresholds: {hold: 1}}
                """);

        assertThat(verdict("a rat", policy)).isEqualTo(Verdict.REJECTED);
        assertThat(verdict("a rat", policy.of("pets"))).isEqualTo(Verdict.APPROVED);
        assertThat(verdict("a cat", policy.of("opinion"))).isEqualTo(Verdict.HELD);
        assertThat(verdict("a rat", policy.of("opinion"))).isEqualTo(Verdict.REJECTED);
        assertThat(verdict("a rat", policy.of("lab"))).isEqualTo(Verdict.APPROVED);
        assertThat(verdict("shit", policy.of("lab"))).isEqualTo(Verdict.HELD);
        assertThat(verdict("shit", policy.of("wild"))).isEqualTo(Verdict.APPROVED);
    }

    @Test
    void documentsOfBeforeHoldOn() {
        SitePolicy policy = read("""
                lists: {profanity: [dunderhead], spam: [join my coven], domains: [spam.example]}
                maxLinks: 0
                """);

        assertThat(verdict("You dunderhead", policy)).isEqualTo(Verdict.HELD);
        assertThat(verdict("please Join my coven", policy)).isEqualTo(Verdict.HELD);
        assertThat(verdict("one link: http://a.org, and why not?", policy)).isEqualTo(Verdict.HELD);
        assertThat(verdict("shit on spam.example", policy)).isEqualTo(Verdict.REJECTED);
        assertThat(verdict("all is well", policy)).isEqualTo(Verdict.APPROVED);
    }

    @Test
    void isRefusedWhenItsRulesFailTheirOwnTests() {
        assertThatThrownBy(() -> read("""
                        rules:
                          - id: rats
                            when: {words: {terms: [rat]}}
                            outcome: hold
                            tests:
                              match: [a rat, a cat]
                              no-match: [{name: Rat, body: hello}]
                        """))
                .hasMessageContaining("line 6, column 22, rules[0].tests.match[1]: must match, and")
                .hasMessageContaining("line 7, column 18, rules[0].tests.no-match[0]: must not match, and");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mod: closed                       | line 1, column 6, mod: is not known here. Did you mean “mode”? Known are origins, extends,
                    mode: close                       | line 1, column 7, mode: must be one of post-moderated, pre-moderated, closed. Did you mean “closed”?
                    rules: {a: b}                     | line 1, column 8, rules: must be a list
                    rules: [{when: {links: {}}}]      | line 1, column 9, rules[0]: must have “id”
                    rules: [{id: x, outcome: hold}]   | line 1, column 9, rules[0]: must have “when” and “outcome”: no inherited rule has the id “x”
                    rules: [{id: X}]                  | line 1, column 14, rules[0].id: must be 1 to 63 of
                    rules: [{id: score}]              | line 1, column 14, rules[0].id: must be 1 to 63 of
                    rules: [{id: links}, {id: links}] | line 1, column 22, rules[1]: must not have the id of another rule
                    rules: [{id: links, when: {link: {}}}] | line 1, column 34, rules[0].when.link: is not known here. Did you mean “links”?
                    rules: [{id: links, outcome: score 0}] | line 1, column 30, rules[0].outcome: must be reject, hold, approve or “score n”
                    rules: [{id: links, expires: soon}] | line 1, column 30, rules[0].expires: must be a day
                    rules: [{id: links, max-hit-per-hour: 3}] | rules[0].max-hit-per-hour: is not known here. Did you mean “max-hits-per-hour”?
                    thresholds: {hold: 5, reject: 3}  | line 1, column 31, thresholds.reject: must not be lower than hold, which is 5
                    extends: site                     | line 1, column 10, extends: must be default or nothing
                    origins: [news.example]           | line 1, column 11, origins[0]: must be an origin
                    sections: [{id: a, paths: [b]}]   | line 1, column 28, sections[0].paths[0]: must be a path that begins with /
                    maxLinks: 101                     | line 1, column 11, maxLinks: must be a whole number from 0 to 100, not “101”
                    lists: {Own: [a]}                 | must have a name of 1 to 63
                    language: klingon                 | must be one of en, de, fr, es, it.
                    origins: ['https://bücher.example'] | origins[0]: must be an origin: http(s)://host, perhaps with :port, and no path; a host of other letters as xn--…
                    origins: ['https://*.example']    | origins[0]: must be an origin
                    sections: [{id: a, paths: ['/b/*']}] | sections[0].paths[0]: must be a path that begins with /, without *
                    sections: [{id: a, paths: [/x]}, {id: b, paths: [/x]}] | sections[1].paths: must not have the path /x, which is of the section “a”
                    sections: [{id: a, thresholds: {hold: 9}}]\\nthresholds: {reject: 8} | line 1, column 39, sections[0].thresholds.hold: must not be higher than reject, which is 8
                    sections: [{id: sports}]\\nrules: [{id: links, sections: [sprots]}] | line 2, column 31, rules[0].sections: names the section “sprots”, which is not known here. Did you mean “sports”? Known are default, sports
                    rules: [{id: links, when: {article: {sections: [a]}}}] | rules[0].when.article.sections: names the section “a”, which is not known here. Known are default
                    rules: [{id: links, when: {words: {lists: [profanities]}}}] | rules[0].when.words.lists: names the list “profanities”, which is not known here. Did you mean “profanity”? Known are domains, profanity, spam, spam-phrases, topics
                    rules: [{id: links, when: {domains: {lists: [shortener]}}}] | Did you mean “shorteners”?
                    rules: [{id: links, when: {domains: {domains: [not a domain]}}}] | line 1, column 48, rules[0].when.domains.domains[0]: must be a domain, such as example.com, not “not a domain”
                    rules: [{id: links, when: {email: {domains: [ann@mail.example]}}}] | rules[0].when.email.domains[0]: must be a domain
                    lists: {domains: [buy now]}       | line 1, column 18, lists.domains: must hold domains, such as example.com; “buy now” is none
                    lists: {bad: [buy now]}\\nrules: [{id: links, when: {domains: {lists: [bad]}}}] | rules[0].when.domains.lists: names the list “bad”, in which “buy now” is no domain
                    rules: [{id: links, when: {author: {addresses: [192.168.0.1]}}}] | must be the hash of a network as comments carry it, 22 letters and digits, and no IP address
                    rules: [{id: links, when: {article: {paths: [opinion]}}}] | must be the beginning of a path, such as /opinion/
                    rules: [{id: links, expires: '2026-12-31T18:00:00+01:00'}] | rules[0].expires: must be a day
                    rules: [{id: links, expires: 2026-02-30}] | rules[0].expires: must be a day
                    rules: [{id: links, expires: '+1000000000-12-31T23:59:59Z'}] | rules[0].expires: must be a day
                    """)
    void isRefusedWithThePlaceAndWhatWouldBeRight(String document, String problem) {
        assertThatThrownBy(() -> read(document.translateEscapes()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31", "2026-12-31T18:00Z", "2026-12-31T18:00:00Z", "2026-12-31T18:00:00.5Z"})
    void rulesExpireOnADayOrAtATime(String expires) {
        SitePolicy policy = read("rules: [{id: links, when: {links: {max: 0}}, expires: " + expires + "}]");
        Comment comment = aComment().saying("http://a.org and many, many other words beside it");

        assertThat(Moderator.judge(comment, Instant.parse("2026-12-30T23:59:59Z"), policy.policy(), History.NONE)
                        .verdict())
                .isEqualTo(Verdict.HELD);
        assertThat(Moderator.judge(comment, Instant.parse("2026-12-31T18:00:01Z"), policy.policy(), History.NONE)
                        .verdict())
                .isEqualTo(Verdict.APPROVED);
    }

    @Test
    void aSectionKeepsTheThresholdThatItDoesNotName() {
        SitePolicy policy = read("thresholds: {hold: 3, reject: 8}\nsections: [{id: a, thresholds: {hold: 6}}]");

        assertThat(policy.of("a").thresholds()).isEqualTo(new Thresholds(6, 8));
    }

    @Test
    void theDefaultIsWhatItsDocumentSays() {
        Policy written = read("extends: nothing\n" + DefaultDocument.SOURCE).policy();
        Policy policy = SitePolicy.DEFAULT.policy();

        assertThat(policy.thresholds()).isEqualTo(written.thresholds());
        assertThat(policy.mode()).isEqualTo(written.mode());
        assertThat(policy.closeAfterDays()).isEqualTo(written.closeAfterDays());
        assertThat(policy.rules())
                .extracting(Rule::id)
                .isEqualTo(written.rules().stream().map(Rule::id).toList());
    }

    @Test
    void aRulesTestsAreInTheLanguageOfTheSectionThatItIsWrittenFor() {
        String rule = "{id: rude, when: {words: {lists: [profanity]}}, outcome: hold, tests: {match: [you wanker]}}";

        read("rules: [" + rule + "]\nsections: [{id: berlin, language: de}]");
        assertThatThrownBy(() -> read("sections: [{id: berlin, language: de, rules: [" + rule + "]}]"))
                .hasMessageContaining("tests.match[0]: must match");
    }

    @Test
    void tellsSeveralProblemsAtOnceButNotAll() {
        assertThatThrownBy(() -> read("mode: x\nlanguage: y\nmaxLinks: z"))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refused -> assertThat(refused.problems()).hasSize(3));
        assertThatThrownBy(() -> read("origins: [" + "x,".repeat(90) + "x]"))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refused -> assertThat(refused.problems()).hasSize(20));
    }

    @Test
    void conditionsNestFiveDeepAndNoDeeper() {
        String deep = "rules: [{id: a, outcome: hold, when: ";
        read(deep + "{any: [".repeat(4) + "{links: {}}" + "]}".repeat(4) + "}]");
        assertThatThrownBy(() -> read(deep + "{any: [".repeat(5) + "{links: {}}" + "]}".repeat(5) + "}]"))
                .hasMessageContaining("must not be nested deeper than 5");
    }

    @Test
    void hasTheVersionOfItsContent() {
        Policy policy = read("maxLinks: 3\nmode: post-moderated").policy();

        assertThat(policy.version())
                .isEqualTo(read("mode: post-moderated\nmaxLinks: 3 # the same")
                        .policy()
                        .version())
                .isEqualTo(SitePolicy.of(Node.of(Map.of("maxLinks", 3, "mode", "post-moderated")))
                        .policy()
                        .version())
                .isNotEqualTo(read("maxLinks: 4\nmode: post-moderated").policy().version())
                .isNotEqualTo(SitePolicy.DEFAULT.policy().version())
                .matches("[0-9a-f]{16}");
    }

    @Test
    void sectionsOfTheSameRulesShareThem() {
        SitePolicy policy = read("sections: [{id: a, mode: pre-moderated}, {id: b, mode: closed}]");

        assertThat(policy.of("a").rules()).isEqualTo(policy.of("b").rules());
        assertThat(policy.of("a").rules().getFirst())
                .isSameAs(policy.of("b").rules().getFirst());
        assertThat(policy.of("a").version()).isNotEqualTo(policy.of("b").version());
    }

    @Test
    void takesTheListsOfItsLanguage() {
        SitePolicy policy = read("sections: [{id: berlin, language: de}]");

        assertThat(verdict("Such a shit show", policy)).isEqualTo(Verdict.HELD);
        assertThat(policy.of("berlin").rules()).hasSameSizeAs(policy.policy().rules());
    }

    @Test
    void holdsEverythingWhenTheDocumentCannotBeReadAnyMore() {
        Judgement judgement =
                judge("all is well", SitePolicy.ofUnreadableDocument().policy());

        assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
        assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("document");
    }

    private static SitePolicy read(String yaml) {
        return SitePolicy.of(Yaml.read(yaml));
    }

    private static Verdict verdict(String text, SitePolicy policy) {
        return verdict(text, policy.policy());
    }

    private static Verdict verdict(String text, Policy policy) {
        return judge(text, policy).verdict();
    }

    private static Judgement judge(String text, Policy policy) {
        Comment comment = aComment().saying(text);
        return Moderator.judge(comment, Instant.EPOCH, policy, History.NONE);
    }
}
