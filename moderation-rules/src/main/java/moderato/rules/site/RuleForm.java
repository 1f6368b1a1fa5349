package moderato.rules.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import moderato.contracts.Outcome;
import moderato.rules.comment.History.Standing;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Draft;
import moderato.rules.condition.Vocabulary;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Values;
import moderato.rules.policy.Effect;
import moderato.rules.policy.Policy;
import moderato.rules.policy.Rule;
import moderato.rules.policy.Scope;
import moderato.rules.type.RuleTypes;
import org.jspecify.annotations.Nullable;

/** How a rule is written: the frame around its condition. */
final class RuleForm {
    static final int MOST_RULES = 200;

    private static final String ID_PATTERN = "[a-z0-9][a-z0-9-]{0,62}";

    private static final String TIME_PATTERN =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?Z)?";

    static final Key<String> ID = Key.of(
                    "id",
                    Kind.text(
                            Kind.ordered("type", List.of("string", "integer"), "pattern", "^" + ID_PATTERN + "$"),
                            "must be 1 to 63 of a-z, 0-9 and -, and not one of score, mode, document",
                            text -> text.matches(ID_PATTERN) && !Policy.OWN_FINDINGS.contains(text) ? text : null),
                    "The rule's name, as findings and metrics say it. One that an inherited rule has changes that rule.")
            .required();
    private static final Key<String> TITLE =
            Key.of("title", Kind.text(200), "What the rule is for, for those who read the document.");
    private static final Key<Rule.Mode> MODE = Key.of(
                    "mode", Kind.oneOf(Rule.Mode.class), "live, shadow (measured and never acted on) or off.")
            .or(Rule.Mode.LIVE);
    private static final Key<Draft> WHEN = Key.of("when", RuleTypes.CONDITION, "When the rule finds something.");
    private static final Key<Effect> OUTCOME = Key.of(
            "outcome",
            Kind.text(
                    Kind.ordered("type", "string", "pattern", "^(reject|hold|approve|score [1-9][0-9]{0,2})$"),
                    "must be reject, hold, approve or “score n” with n from 1 to 999",
                    RuleForm::effect),
            "What it asks for: reject, hold, “score 3”, or approve (of trusted authors only).");
    private static final Key<List<String>> SECTIONS = Key.of(
                    "sections", Kind.list(Kind.text(63), 200), "Only in these sections.")
            .or(List.of());
    private static final Key<List<String>> ARTICLES = Key.of(
                    "articles", Kind.list(Kind.text(200), 200), "Only under the articles of these ids.")
            .or(List.of());
    private static final Key<Set<Exempt>> EXEMPT = Key.of(
                    "exempt", Kind.someOf(Exempt.class), "Authors whom the rule leaves alone.")
            .or(Set.of(Exempt.STAFF));
    private static final Key<String> REASON =
            Key.of("reason", Kind.text(200), "What editors are told beside what was found.");
    private static final Key<Instant> EXPIRES = Key.of(
            "expires",
            Kind.text(
                    Kind.ordered("type", "string", "pattern", "^" + TIME_PATTERN + "$"),
                    "must be a day, such as 2026-12-31, or a time in UTC, such as 2026-12-31T18:00Z",
                    RuleForm::instant),
            "The first day (from 00:00 UTC) or time on which the rule holds no more.");
    private static final Key<Integer> MOST_HITS = Key.of(
            "max-hits-per-hour",
            Kind.whole(1, 1_000_000),
            "With more, it holds what it would have rejected, so that a mistake in it does not cost an hour's comments.");
    private static final Key<Rule.OnError> ON_ERROR = Key.of(
                    "on-error", Kind.oneOf(Rule.OnError.class), "What becomes of a comment that it could not check.")
            .or(Rule.OnError.HOLD);
    private static final Key<RuleTests> TESTS = Key.of(
                    "tests",
                    RuleTests.KIND,
                    "Comments that it must match and must not match; else the policy is refused.")
            .or(RuleTests.NONE);

    /** The authors that a rule may leave alone. */
    private enum Exempt {
        STAFF(Standing.STAFF),
        TRUSTED(Standing.TRUSTED);

        private final Standing standing;

        Exempt(Standing standing) {
            this.standing = standing;
        }
    }

    static final Kind<RuleForm> KIND = Keys.of(
                    ID, TITLE, MODE, WHEN, OUTCOME, SECTIONS, ARTICLES, EXEMPT, REASON, EXPIRES, MOST_HITS, ON_ERROR,
                    TESTS)
            .kind(RuleForm::new);

    private final Values values;

    private RuleForm(Values values) {
        this.values = values;
    }

    RuleTests tests() {
        return values.get(TESTS);
    }

    /** The rule with the lists of a section; null after a problem was added. */
    @Nullable
    Rule rule(Vocabulary vocabulary) {
        Draft when = values.find(WHEN);
        Effect effect = values.find(OUTCOME);
        if (when == null || effect == null) {
            values.refuse("must have “when” and “outcome”: no inherited rule has the id “" + values.get(ID) + "”");
            return null;
        }
        for (String section : values.get(SECTIONS)) {
            if (!vocabulary.sections().contains(section)) {
                values.refuseUnknown(SECTIONS, "the section", section, vocabulary.sections());
                return null;
            }
        }
        Condition condition = when.in(vocabulary);
        if (condition == null) {
            return null;
        }
        Set<Standing> exempt =
                values.get(EXEMPT).stream().map(it -> it.standing).collect(Collectors.toSet());
        Scope scope = new Scope(
                Set.copyOf(values.get(SECTIONS)), Set.copyOf(values.get(ARTICLES)), exempt, values.find(EXPIRES));
        return new Rule(
                values.get(ID),
                values.get(MODE),
                condition,
                effect,
                scope,
                values.find(REASON),
                values.find(MOST_HITS),
                values.get(ON_ERROR));
    }

    private static @Nullable Effect effect(String text) {
        return switch (text) {
            case "reject" -> Effect.of(Outcome.REJECT);
            case "hold" -> Effect.of(Outcome.HOLD);
            case "approve" -> Effect.of(Outcome.APPROVE);
            default ->
                text.matches("score [1-9][0-9]{0,2}")
                        ? new Effect(Outcome.SCORE, Integer.parseInt(text.substring("score ".length())))
                        : null;
        };
    }

    private static @Nullable Instant instant(String text) {
        if (!text.matches(TIME_PATTERN)) {
            return null;
        }
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
