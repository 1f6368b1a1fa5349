package moderato.worker;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moderato.contracts.CommentModerated;
import moderato.contracts.Finding;
import moderato.contracts.Verdict;
import moderato.rules.policy.Policy;
import moderato.rules.policy.Rule;
import moderato.rules.site.SitePolicy;

/**
 * Every meter of this service; dead letters and unknown events are counted by {@link moderato.edge.EdgeMeters}. They count
 * what was processed: after a failed transaction that is more than what was committed. Submissions = verdicts +
 * duplicates + dead letters + unknown events.
 */
final class WorkerMeters {
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50),
        Duration.ofMillis(100), Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1),
        Duration.ofMillis(2_500), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30),
        Duration.ofMinutes(2)
    };

    /** What no rule can be named. */
    private static final String SITES_OWN = "(own)";

    private final InstantSource clock;
    private final Map<Verdict, Counter> verdicts;
    private final Map<String, Counter> findings;
    private final Map<String, Counter> shadowFindings;
    private final Counter duplicates;
    private final Timer decision;

    WorkerMeters(MeterRegistry registry, InstantSource clock) {
        this.clock = clock;
        verdicts = Arrays.stream(Verdict.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        verdict -> Counter.builder("moderato.verdicts")
                                .description("Verdicts given by the rules")
                                .tag("verdict", verdict.word())
                                .register(registry)));
        findings = byRule(
                registry, "moderato.findings", "Comments in which a rule found something, or could not be checked");
        shadowFindings =
                byRule(registry, "moderato.shadow.findings", "Comments in which a rule in mode shadow found something");
        duplicates = Counter.builder("moderato.duplicates")
                .description("Submissions that were judged before, dropped")
                .register(registry);
        decision = Timer.builder("moderato.decision.time")
                .description("From the submission of a comment to the rules' verdict")
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    void judged(CommentModerated moderated, List<Finding> shadow) {
        count(verdicts, moderated.verdict());
        countRules(findings, moderated.findings());
        countRules(shadowFindings, shadow);
        Duration sinceSubmission = Duration.between(moderated.comment().submittedAt(), clock.instant());
        // comment-intake's clock may be ahead of this one
        decision.record(sinceSubmission.isNegative() ? Duration.ZERO : sinceSubmission);
    }

    void duplicateDropped() {
        duplicates.increment();
    }

    /** The rules of the default policy, and one label for all that sites add: how many these are nobody bounds. */
    private static Map<String, Counter> byRule(MeterRegistry registry, String name, String description) {
        Stream<String> ids = SitePolicy.DEFAULT.policy().rules().stream().map(Rule::id);
        return Stream.of(ids, Policy.OWN_FINDINGS.stream(), Stream.of(SITES_OWN))
                .flatMap(Function.identity())
                .collect(Collectors.toMap(
                        Function.identity(),
                        rule -> Counter.builder(name)
                                .description(description)
                                .tag("rule", rule)
                                .register(registry)));
    }

    private static void countRules(Map<String, Counter> counters, List<Finding> found) {
        found.stream()
                .map(Finding::rule)
                .map(rule -> counters.containsKey(rule) ? rule : SITES_OWN)
                .distinct()
                .forEach(rule -> count(counters, rule));
    }

    private static <T> void count(Map<T, Counter> counters, T label) {
        Counter counter = counters.get(label);
        if (counter != null) {
            counter.increment();
        }
    }
}
