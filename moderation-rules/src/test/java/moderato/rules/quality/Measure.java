package moderato.rules.quality;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.Span;
import moderato.contracts.Verdict;
import moderato.rules.CommentBuilder;
import moderato.rules.Judgement;
import moderato.rules.Moderator;
import moderato.rules.comment.History;
import moderato.rules.matcher.WordHits;
import moderato.rules.matcher.WordMatcher;
import moderato.rules.policy.Policy;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;

/**
 * A question that is asked of every text.
 *
 * @param mostKinds up to how many kinds, as the ids have them, its answers are shown by kind
 * @param byRule whether its answers are shown by the rules that gave them
 */
record Measure(String name, int mostKinds, boolean byRule, Function<String, Answer> answer) {
    /**
     * What the rules said of a text.
     *
     * @param rules which rules found something
     * @param places where
     * @param why for a list of mistakes
     */
    record Answer(boolean found, List<String> rules, List<Place> places, String why) {}

    private static final long STEPS = 10_000_000;

    static Measure flagged(Policy policy) {
        return new Measure("flagged", 80, false, text -> {
            List<Finding> findings = judge(text, policy).findings().stream()
                    .filter(finding -> Quality.WORD_RULES.contains(finding.rule()))
                    .toList();
            return new Answer(!findings.isEmpty(), rules(findings), places(findings), why(findings, text));
        });
    }

    static Measure keptBack(String name, Policy policy) {
        return new Measure(name, 5, true, text -> {
            Judgement judgement = judge(text, policy);
            return new Answer(
                    judgement.verdict() != Verdict.APPROVED,
                    rules(judgement.findings()),
                    List.of(),
                    why(judgement.findings(), text));
        });
    }

    static Measure unguarded(WordMatcher words) {
        return new Measure("flagged, unguarded", 0, false, text -> {
            WordHits found = words.find(CommentText.of(text), Steps.atMost(STEPS));
            return new Answer(
                    !found.hits().isEmpty(), List.of(), List.of(), found.hits().toString());
        });
    }

    private static Judgement judge(String text, Policy policy) {
        Comment comment = CommentBuilder.aComment().saying(text);
        return Moderator.judge(comment, Instant.EPOCH, policy, History.NONE);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).distinct().toList();
    }

    private static List<Place> places(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.spans().stream())
                .map(span -> new Place(span.start(), span.end()))
                .toList();
    }

    private static String why(List<Finding> findings, String text) {
        StringBuilder why = new StringBuilder();
        for (Finding finding : findings) {
            why.append(" [").append(finding.rule());
            for (Span span : finding.spans()) {
                why.append(" “").append(text, span.start(), span.end()).append('”');
            }
            why.append(": ").append(finding.sentence()).append(']');
        }
        return why.toString();
    }
}
