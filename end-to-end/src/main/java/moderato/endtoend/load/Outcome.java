package moderato.endtoend.load;

import java.util.Map;
import moderato.endtoend.load.Sightings.Sighting;
import org.HdrHistogram.Histogram;

/**
 * What became of the accepted comments.
 *
 * @param lost accepted, and without a verdict
 * @param duplicates accepted, and with more than one verdict
 * @param toDecision microseconds from the intended send to the committed verdict
 */
record Outcome(int accepted, int lost, int duplicates, Histogram toDecision) {

    static Outcome of(Map<String, Long> intendedById, Map<String, Sighting> sightings) {
        int lost = 0;
        int duplicates = 0;
        Histogram toDecision = new Histogram(3);
        for (Map.Entry<String, Long> accepted : intendedById.entrySet()) {
            Sighting sighting = sightings.get(accepted.getKey());
            if (sighting == null) {
                lost++;
                continue;
            }
            duplicates += sighting.count() > 1 ? 1 : 0;
            toDecision.recordValue((sighting.first() - accepted.getValue()) / 1000);
        }
        return new Outcome(intendedById.size(), lost, duplicates, toDecision);
    }
}
