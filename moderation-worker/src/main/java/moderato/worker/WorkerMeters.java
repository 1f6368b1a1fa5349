package moderato.worker;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import moderato.contracts.CommentModerated;
import moderato.contracts.Finding;
import moderato.contracts.Verdict;
import moderato.rules.Policy;

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

    private final InstantSource clock;
    private final Map<Verdict, Counter> verdicts;
    private final Map<String, Counter> findings;
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
        findings = Policy.ruleIds().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        rule -> Counter.builder("moderato.findings")
                                .description("Comments in which a rule found something, or could not be checked")
                                .tag("rule", rule)
                                .register(registry)));
        duplicates = Counter.builder("moderato.duplicates")
                .description("Submissions that were judged before, dropped")
                .register(registry);
        decision = Timer.builder("moderato.decision.time")
                .description("From the submission of a comment to the rules' verdict")
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    void judged(CommentModerated moderated) {
        count(verdicts, moderated.verdict());
        moderated.findings().stream().map(Finding::rule).distinct().forEach(rule -> count(findings, rule));
        Duration sinceSubmission = Duration.between(moderated.comment().submittedAt(), clock.instant());
        // comment-intake's clock may be ahead of this one
        decision.record(sinceSubmission.isNegative() ? Duration.ZERO : sinceSubmission);
    }

    void duplicateDropped() {
        duplicates.increment();
    }

    private static <T> void count(Map<T, Counter> counters, T label) {
        Counter counter = counters.get(label);
        if (counter != null) {
            counter.increment();
        }
    }
}
