package moderato.endtoend.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** The figures in words. */
final class LoadReport {
    private LoadReport() {}

    static String of(Figures figures) {
        Outcome measured = figures.measured();
        Outcome everything = figures.everything();
        Histogram bare = figures.bareToAck();
        List<String> lines = new ArrayList<>();
        lines.add("                         p50        p99        max");
        lines.add(times("time to 202", figures.toAnswer()));
        lines.add(times("time to decision", measured.toDecision()));
        lines.add(times("bare producer, ack", bare));
        lines.add(String.format(
                Locale.ROOT,
                "202 / bare ack    %9.1f x %9.1f x %9.1f x",
                ratio(figures.toAnswer().getValueAtPercentile(50), bare.getValueAtPercentile(50)),
                ratio(figures.toAnswer().getValueAtPercentile(99), bare.getValueAtPercentile(99)),
                ratio(figures.toAnswer().getMaxValue(), bare.getMaxValue())));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "offered %d in %d s, accepted %d: %.0f/s, refused or unanswered %s",
                figures.offered(),
                figures.seconds(),
                measured.accepted(),
                measured.accepted() / (double) figures.seconds(),
                figures.refusals().isEmpty() ? "0" : figures.refusals().toString()));
        if (figures.burst() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "without pacing: accepted %.0f/s, bare producer %.0f/s, ratio %.3f",
                    figures.burst(),
                    figures.bareBurst(),
                    figures.burst() / figures.bareBurst()));
        }
        lines.add("lost " + everything.lost() + ", duplicates " + everything.duplicates() + " of "
                + everything.accepted() + " accepted in the whole run");
        return String.join(System.lineSeparator(), lines);
    }

    private static String times(String what, Histogram micros) {
        return String.format(
                Locale.ROOT,
                "%-18s %8.1f ms %8.1f ms %8.1f ms",
                what,
                micros.getValueAtPercentile(50) / 1000.0,
                micros.getValueAtPercentile(99) / 1000.0,
                micros.getMaxValue() / 1000.0);
    }

    private static double ratio(long value, long to) {
        return value / (double) Math.max(1, to);
    }
}
