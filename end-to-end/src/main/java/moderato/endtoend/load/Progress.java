package moderato.endtoend.load;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/** A line each second of how a part of the run goes. */
final class Progress implements AutoCloseable {
    private final Thread ticker;

    Progress(String part, Offers offers, Sightings sightings) {
        this.ticker = Thread.ofVirtual().start(() -> tick(part, offers, sightings));
    }

    private static void tick(String part, Offers offers, Sightings sightings) {
        long offered = 0;
        long accepted = 0;
        int decided = sightings.count();
        Histogram before = new Histogram(3);
        try {
            for (int second = 1; ; second++) {
                Thread.sleep(1000);
                Histogram all = offers.toAnswer().copy();
                Histogram last = all.copy();
                last.subtract(before);
                System.out.printf(
                        Locale.ROOT,
                        "%-8s %3d s  offered %5d/s  accepted %5d/s  decided %5d/s  202 p50 %6.1f p99 %7.1f ms  in flight %d%s%n",
                        part,
                        second,
                        offers.count() - offered,
                        all.getTotalCount() - accepted,
                        sightings.count() - decided,
                        last.getValueAtPercentile(50) / 1000.0,
                        last.getValueAtPercentile(99) / 1000.0,
                        offers.inFlight(),
                        offers.refusals().isEmpty() ? "" : "  refused " + offers.refusals());
                offered = offers.count();
                accepted = all.getTotalCount();
                decided = sightings.count();
                before = all;
            }
        } catch (InterruptedException ended) {
            // The part is over.
        }
    }

    @Override
    public void close() throws InterruptedException {
        ticker.interrupt();
        ticker.join();
    }
}
