package moderato.local.part;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a part is started with.
 *
 * @param environment set on top of the environment of the one who starts it
 * @param detached the process that the command put into a session of its own, if it does such a thing
 * @param stopWithin how long the part may take to end after TERM, before it is killed
 */
public record PartPlan(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path log,
        Readiness readiness,
        Supplier<Optional<ProcessHandle>> detached,
        Duration stopWithin) {

    public PartPlan {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public PartPlan(String name, List<String> command, Path log) {
        this(name, command, Map.of(), log, Readiness.immediate(), Optional::empty, Duration.ofSeconds(6));
    }

    public PartPlan with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new PartPlan(name, command, all, log, readiness, detached, stopWithin);
    }

    public PartPlan readyWhen(Readiness check) {
        return new PartPlan(name, command, environment, log, check, detached, stopWithin);
    }

    public PartPlan detaching(Supplier<Optional<ProcessHandle>> process) {
        return new PartPlan(name, command, environment, log, readiness, process, stopWithin);
    }

    public PartPlan stoppedWithin(Duration limit) {
        return new PartPlan(name, command, environment, log, readiness, detached, limit);
    }
}
