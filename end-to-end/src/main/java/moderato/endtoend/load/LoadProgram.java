package moderato.endtoend.load;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import moderato.contracts.Article;
import moderato.contracts.Author;
import moderato.contracts.Comment;
import moderato.contracts.CommentSubmitted;
import moderato.contracts.JsonForm;
import moderato.endtoend.outside.CommentText;

/** Offers comments to a running stack and says what became of them; see {@link LoadSettings#USAGE}. */
public final class LoadProgram {
    /** How long verdicts may lag behind when nothing more is offered. */
    private static final Duration DRAIN = Duration.ofSeconds(60);

    private final LoadSettings settings;
    private final String run = "load-" + Long.toString(System.currentTimeMillis(), 36);

    private LoadProgram(LoadSettings settings) {
        this.settings = settings;
    }

    /** Ends with 1 when a comment was lost or judged twice, with 2 when it was called wrongly. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        LoadSettings settings;
        try {
            settings = LoadSettings.of(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(LoadSettings.USAGE);
            System.exit(2);
            return;
        }
        Figures figures = new LoadProgram(settings).run();
        System.out.println();
        System.out.println(LoadReport.of(figures));
        System.exit(figures.kept() ? 0 : 1);
    }

    private Figures run() throws InterruptedException, ExecutionException {
        System.out.printf(
                "%d comments a second for %d s to site %s at %s, after %d s of warming up%n",
                settings.rate(), settings.seconds(), settings.site(), settings.intake(), settings.warmup());
        Offering offering = new Offering(settings, run);
        Offers warmup = new Offers();
        Offers measured = new Offers();
        Offers burst = new Offers();
        try (Sightings sightings = new Sightings(settings.bootstrap(), run);
                BareProducer bare = new BareProducer(settings.bootstrap(), run, payload())) {
            part("warm-up", warmup, sightings, () -> offering.growing(Duration.ofSeconds(settings.warmup()), warmup));
            part(
                    "measured",
                    measured,
                    sightings,
                    () -> offering.steady(Duration.ofSeconds(settings.seconds()), measured));
            System.out.println("bare producer");
            bare.paced(settings.rate(), Duration.ofSeconds(3));
            var bareToAck = bare.paced(settings.rate(), Duration.ofSeconds(settings.seconds()));
            double bareBurst = 0;
            if (settings.burst() > 0) {
                part("burst", burst, sightings, () -> offering.unpaced(Duration.ofSeconds(settings.burst()), burst));
                bareBurst = bare.unpaced(20 * settings.rate());
            }
            Map<String, Long> everything = new HashMap<>(warmup.intendedById());
            everything.putAll(measured.intendedById());
            everything.putAll(burst.intendedById());
            return new Figures(
                    settings.seconds(),
                    measured.count(),
                    measured.toAnswer(),
                    Outcome.of(measured.intendedById(), sightings.byId()),
                    Outcome.of(everything, sightings.byId()),
                    measured.refusals(),
                    settings.burst() == 0 ? 0 : burst.intendedById().size() / (double) settings.burst(),
                    bareToAck,
                    bareBurst);
        }
    }

    /** A part of the run, and the wait until all that was accepted in it has been decided. */
    private static void part(String name, Offers offers, Sightings sightings, Runnable offering)
            throws InterruptedException {
        try (Progress progress = new Progress(name, offers, sightings)) {
            offering.run();
            long end = System.nanoTime() + DRAIN.toNanos();
            while (!settled(offers, sightings) && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            // A second verdict would come soon after the first.
            Thread.sleep(1000);
        }
    }

    private static boolean settled(Offers offers, Sightings sightings) {
        return offers.inFlight() == 0
                && sightings.byId().keySet().containsAll(offers.intendedById().keySet());
    }

    /** As many bytes as comment-intake writes for such a comment. */
    private byte[] payload() {
        String id = "0192f7a4-7e3c-8b1d-9c55-3a1b2c3d4e5f";
        return JsonForm.write(new CommentSubmitted(new Comment(
                id,
                1,
                settings.site(),
                Comment.DEFAULT_SECTION,
                new Article(run + "-1", null, null),
                null,
                new Author("Reader 12345", "reader12345@example.org", null, "AAAAAAAAAAAAAAAAAAAAAA"),
                CommentText.clean(run + "-12345", 7),
                Instant.now())));
    }
}
