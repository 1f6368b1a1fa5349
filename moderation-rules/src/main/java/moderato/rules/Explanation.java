package moderato.rules;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.Span;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.Field;
import moderato.rules.comment.History;
import moderato.rules.policy.Policy;
import moderato.rules.policy.Rule;

/** What each rule of a policy says of a comment, as text; the same comment and policy give the same bytes. */
final class Explanation {
    private static final int COLUMN = 18;

    private final StringBuilder text = new StringBuilder();
    private final Comment comment;

    private Explanation(Comment comment) {
        this.comment = comment;
    }

    static String of(Comment comment, Instant at, Policy policy) {
        CheckedComment checked = new CheckedComment(comment, at, History.NONE, policy.matchers());
        return new Explanation(comment).tell(Moderator.judge(comment, at, policy, History.NONE), policy, checked);
    }

    private String tell(Judgement judgement, Policy policy, CheckedComment checked) {
        line("verdict", judgement.verdict().word());
        line("policy", policy.version());
        text.append('\n');
        Set<String> found = new HashSet<>();
        for (Finding finding : judgement.findings()) {
            found.add(finding.rule());
            tell(finding, "");
        }
        for (Finding finding : judgement.shadow()) {
            found.add(finding.rule());
            tell(finding, "in shadow: ");
        }
        for (Rule rule : policy.rules()) {
            if (!found.contains(rule.id())) {
                boolean off = rule.mode() == Rule.Mode.OFF;
                line(rule.id(), off ? "off" : rule.isFor(checked) ? "found nothing" : "is not for this comment");
            }
        }
        return text.toString();
    }

    private void tell(Finding finding, String prefix) {
        Integer score = finding.score();
        String outcome = finding.outcome().word() + (score == null ? "" : " " + score);
        line(finding.rule(), prefix + outcome + ": " + finding.sentence());
        if (finding.value() != null && finding.threshold() != null) {
            line("", "value " + number(finding.value()) + ", threshold " + number(finding.threshold()));
        }
        for (Span span : finding.spans()) {
            line("", span.field() + " " + span.start() + "-" + span.end() + " “" + written(span) + "”");
        }
    }

    private String written(Span span) {
        for (Field field : Field.values()) {
            String whole = field.of(comment);
            if (field.path().equals(span.field()) && whole != null) {
                return whole.substring(span.start(), span.end()).replaceAll("\\s", " ");
            }
        }
        return "";
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value);
    }

    private void line(String name, String says) {
        text.append(name)
                .repeat(' ', Math.max(1, COLUMN - name.length()))
                .append(says)
                .append('\n');
    }
}
