package moderato.endtoend.load;

import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What a run measured.
 *
 * @param seconds of the measured part
 * @param offered in the measured part
 * @param toAnswer microseconds from the intended send to the 202
 * @param measured what became of the comments accepted in the measured part
 * @param everything the same of the whole run, with warm-up and burst
 * @param refusals answers other than 202 in the measured part, by HTTP status (0: none came)
 * @param burst accepted a second without pacing, 0 when not tried
 * @param bareToAck microseconds from the intended send to the ack of a bare producer at the same rate
 * @param bareBurst its records a second without pacing, 0 when not tried
 */
record Figures(
        int seconds,
        long offered,
        Histogram toAnswer,
        Outcome measured,
        Outcome everything,
        Map<Integer, Long> refusals,
        double burst,
        Histogram bareToAck,
        double bareBurst) {

    /** Nothing was lost, and nothing was judged twice. */
    boolean kept() {
        return everything.lost() == 0 && everything.duplicates() == 0;
    }
}
