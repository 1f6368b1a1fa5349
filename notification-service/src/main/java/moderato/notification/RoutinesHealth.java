package moderato.notification;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Liveness of the routines: one that an error ended, or that hangs, does not come back by itself. */
final class RoutinesHealth implements HealthIndicator {
    /** Longer than the longest turn: a mail server that lets every command wait. */
    private static final Duration LONGEST_TURN = Duration.ofMinutes(2);

    private final List<Routine> routines;

    RoutinesHealth(List<Routine> routines) {
        this.routines = List.copyOf(routines);
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (Routine routine : routines) {
            String complaint = routine.complaint(LONGEST_TURN);
            if (complaint != null) {
                health.down().withDetail(routine.name(), complaint);
            }
        }
        return health.build();
    }
}
