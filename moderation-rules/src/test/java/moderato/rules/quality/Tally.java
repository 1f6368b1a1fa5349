package moderato.rules.quality;

import java.util.List;

/** Counts of right and wrong answers. */
final class Tally {
    int found;
    int missed;
    int falseAlarms;
    int clean;
    int placed;
    int onWord;
    int inWord;

    /** Notes whether something was found on the word, and exactly on it. */
    void place(Place word, List<Place> found) {
        placed++;
        onWord += found.contains(word) ? 1 : 0;
        inWord += found.stream().anyMatch(place -> place.isIn(word)) ? 1 : 0;
    }

    void add(boolean bad, boolean answer) {
        if (bad) {
            found += answer ? 1 : 0;
            missed += answer ? 0 : 1;
        } else {
            falseAlarms += answer ? 1 : 0;
            clean += answer ? 0 : 1;
        }
    }

    double recall() {
        return ratio(found, found + missed);
    }

    double precision() {
        return ratio(found, found + falseAlarms);
    }

    double f1() {
        return ratio(2 * found, 2 * found + missed + falseAlarms);
    }

    double falseAlarmsPerThousand() {
        return 1_000 * ratio(falseAlarms, falseAlarms + clean);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /** What a rule found, of the bad and of the clean texts. */
    String hits() {
        return "%20d %6d".formatted(found, falseAlarms);
    }

    @Override
    public String toString() {
        return "%6d %6d %6d %6d   %s %s %s %9s %s"
                .formatted(
                        found + missed,
                        falseAlarms + clean,
                        found,
                        falseAlarms,
                        shown(precision()),
                        shown(recall()),
                        shown(f1()),
                        Double.isNaN(falseAlarmsPerThousand()) ? "-" : "%.2f".formatted(falseAlarmsPerThousand()),
                        placed == 0 ? "" : "%13d %6d %6d".formatted(placed, onWord, inWord));
    }

    private static String shown(double ratio) {
        return Double.isNaN(ratio) ? "   - " : "%.3f".formatted(ratio);
    }
}
