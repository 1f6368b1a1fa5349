package moderato.endtoend.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import moderato.contracts.Verdict;
import moderato.endtoend.evidence.Checker;
import moderato.endtoend.evidence.Evidence;
import moderato.endtoend.evidence.MailChecker;
import moderato.endtoend.evidence.Outage;
import moderato.endtoend.evidence.Violation;

/** Starts the whole stack, breaks it in every scenario under load, and checks what every 202 became. */
final class FaultProgram {
    private FaultProgram() {}

    /** Runs scenarios on a fresh stack, says how it goes, and returns what was not kept. */
    static List<Violation> run(Path folder, long seed, List<Scenario> scenarios, PrintStream out)
            throws IOException, InterruptedException, ExecutionException {
        out.println("Fault program, seed " + seed + ", " + Play.RATE + " comments a second, logs under " + folder);
        Random random = new Random(seed);
        List<Violation> violations = new ArrayList<>();
        List<Outage> outages = new ArrayList<>();
        Set<String> held = new HashSet<>();
        try (Stage stage = Stage.start(folder)) {
            Evidence unstruck = warmUp(stage, random);
            violations.addAll(Checker.violations(unstruck));
            held.addAll(unstruck.ids(Verdict.HELD));
            for (Scenario scenario : scenarios) {
                ScenarioResult result = new Play(stage, scenario, random, outages).run();
                out.println(result);
                violations.addAll(result.broken());
                held.addAll(result.evidence().ids(Verdict.HELD));
            }
            // A repeated mail may come long after the outage that excuses it, or without any.
            violations.addAll(MailChecker.violations(stage.caught(), outages, held));
            stage.restartedUnasked().forEach(part -> out.println("Ended by itself and was started again: " + part));
        }
        out.println(
                violations.isEmpty()
                        ? "Every invariant was kept. How soon it worked again stands beside each promise above."
                        : "NOT KEPT:");
        violations.forEach(violation -> out.println("  " + violation));
        return violations;
    }

    /** A stack that just started is several times slower than one that runs; and what breaks unstruck is told apart. */
    private static Evidence warmUp(Stage stage, Random random) throws IOException, InterruptedException {
        String article = "warm-up";
        History history = new History();
        try (Audit audit = new Audit(stage, article)) {
            new Crowd(stage.reader(), stage.sites(), article, history).offer(1000, Play.RATE / 2, random);
            return audit.collect(history, List.of());
        }
    }
}
