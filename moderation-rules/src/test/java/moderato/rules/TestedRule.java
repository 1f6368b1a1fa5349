package moderato.rules;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.rules.comment.Field;
import moderato.rules.comment.History;
import moderato.rules.document.Yaml;
import moderato.rules.policy.Policy;
import moderato.rules.site.SitePolicy;

/** A rule as a document would have it, by itself. */
public final class TestedRule {
    private final Policy policy;

    private TestedRule(Policy policy) {
        this.policy = policy;
    }

    /** @param when a condition in YAML, such as {@code links: {max: 2}} */
    public static TestedRule when(String when) {
        return of("when: {" + when + "}\n    outcome: hold");
    }

    /** @param rule the keys of a rule in YAML but its id, which is {@code tested} */
    public static TestedRule of(String rule) {
        String document = "extends: nothing\nlists: {own: [dunderhead]}\nrules:\n  - id: tested\n    " + rule
                + "\nsections: [{id: pets}, {id: sports}]\n";
        return new TestedRule(SitePolicy.of(Yaml.read(document)).policy());
    }

    public Judgement judge(Comment comment) {
        return Moderator.judge(comment, Instant.EPOCH, policy, History.NONE);
    }

    /** What the rule finds, fails when there is nothing. */
    public Finding finding(Comment comment) {
        return judge(comment).findings().getFirst();
    }

    public boolean matches(Comment comment) {
        return !judge(comment).findings().isEmpty();
    }

    /** The texts at the spans of what it finds. */
    public List<String> found(Comment comment) {
        return judge(comment).findings().stream()
                .flatMap(finding -> finding.spans().stream())
                .map(span -> {
                    Field field = Arrays.stream(Field.values())
                            .filter(it -> it.path().equals(span.field()))
                            .findFirst()
                            .orElseThrow();
                    return requireNonNull(field.of(comment)).substring(span.start(), span.end());
                })
                .toList();
    }
}
