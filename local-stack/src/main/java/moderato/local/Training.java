package moderato.local;

import java.time.Duration;
import moderato.local.part.AotCache;
import moderato.local.part.Part;
import moderato.local.part.PartPlan;

/** A run of a part that does nothing but make its cache. */
final class Training {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final AotCache cache;
    private final Part run;

    Training(AotCache cache, PartPlan run) {
        this.cache = cache;
        this.run = new Part(run);
    }

    boolean isNeeded() {
        return cache.isPossible() && !cache.isCurrent();
    }

    Part run() {
        return run;
    }

    /** Waits until the started run has ended; whether it left a cache. Its log says why not. */
    boolean finish() {
        boolean made = run.awaitEnd(LIMIT) && run.exitCode() == 0;
        run.kill();
        return made && cache.accept();
    }
}
