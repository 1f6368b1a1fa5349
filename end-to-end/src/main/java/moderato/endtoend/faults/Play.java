package moderato.endtoend.faults;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import moderato.endtoend.evidence.Checker;
import moderato.endtoend.evidence.Evidence;
import moderato.endtoend.evidence.Outage;

/** One scenario on a running stack, from the first comment to the last check. */
final class Play {
    /** Comments a second: the load under which decision 18 promises times of recovery. */
    static final int RATE = 100;

    /** What was started again is not there at once. */
    private static final Duration STARTING = Duration.ofSeconds(5);

    private final Stage stage;
    private final Scenario scenario;
    private final Random random;
    private final List<Outage> outages;
    private final String article = "faults-" + Long.toString(System.currentTimeMillis(), 36);
    private final History history = new History();

    /** Adds its own outage to those of the run. */
    Play(Stage stage, Scenario scenario, Random random, List<Outage> outages) {
        this.stage = stage;
        this.scenario = scenario;
        this.random = random;
        this.outages = outages;
    }

    ScenarioResult run() throws IOException, InterruptedException, ExecutionException {
        try (Audit audit = new Audit(stage, article);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int middle = scenario.strikesAt(random);
            Crowd crowd = new Crowd(stage.reader(), stage.sites(), article, history);
            Random choices = new Random(random.nextLong());
            Future<?> offering = threads.submit(() -> {
                crowd.offer(scenario.comments(), RATE, choices);
                return null;
            });
            while (history.offered() < middle && !offering.isDone()) {
                Thread.sleep(5);
            }
            List<Recovery> recoveries = strike(threads);
            offering.get();
            Evidence evidence = audit.collect(history, outages);
            return new ScenarioResult(scenario, evidence, recoveries, Checker.violations(evidence));
        }
    }

    private List<Recovery> strike(ExecutorService threads) throws InterruptedException, ExecutionException {
        Map<Sign, Future<Optional<Instant>>> signs = new EnumMap<>(Sign.class);
        Instant struck = Instant.now();
        scenario.strike().at(stage, () -> {
            for (Sign sign : scenario.promises().keySet()) {
                signs.put(sign, threads.submit(new Watch(stage, history, article, sign)));
            }
        });
        Instant mended = Instant.now();
        outages.add(new Outage(struck, mended.plus(STARTING)));
        Instant since = scenario.measuredFromMending() ? mended : struck;
        List<Recovery> recoveries = new ArrayList<>();
        for (Map.Entry<Sign, Future<Optional<Instant>>> sign : signs.entrySet()) {
            Optional<Duration> took = sign.getValue().get().map(seen -> Duration.between(since, seen));
            recoveries.add(new Recovery(
                    sign.getKey(), took, scenario.promises().getOrDefault(sign.getKey(), Scenario.NO_PROMISE)));
        }
        return recoveries;
    }
}
