package moderato.endtoend.faults;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How long it took until a sign was seen.
 *
 * @param took since the kill, or since the end of a cut; negative when the cut did not interrupt it; empty: never
 * @param promise seconds, 0 for none
 */
record Recovery(Sign sign, Optional<Duration> took, int promise) {

    boolean isSeen() {
        return took.isPresent();
    }

    @Override
    public String toString() {
        if (took.isEmpty()) {
            return "never " + sign.words();
        }
        double seconds = took.get().toMillis() / 1000.0;
        if (seconds < 0) {
            return sign.words() + " all the while";
        }
        String promised = promise == 0 ? "" : " (promise " + promise + (seconds > promise ? ", BROKEN)" : ")");
        return String.format(Locale.ROOT, "%s after %.1f s%s", sign.words(), seconds, promised);
    }
}
