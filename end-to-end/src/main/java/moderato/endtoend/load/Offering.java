package moderato.endtoend.load;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import moderato.endtoend.outside.Answer;
import moderato.endtoend.outside.CommentText;
import moderato.endtoend.outside.Posting;
import moderato.endtoend.outside.Reader;

/** Makes comments and offers them, paced or as fast as they are taken. */
final class Offering {
    /** As many readers at once as the research measured the stack with. */
    private static final int READERS_AT_ONCE = 64;

    /** So that no thread grows beyond what an article has. */
    private static final int ARTICLES = 50;

    private final Reader reader;
    private final LoadSettings settings;
    private final String run;
    private final AtomicInteger numbers = new AtomicInteger();

    Offering(Reader reader, LoadSettings settings, String run) {
        this.reader = reader;
        this.settings = settings;
        this.run = run;
    }

    /** From nothing to the full rate, but no faster than a cold stack takes: to drown it would warm nothing. */
    void growing(Duration length, Offers offers) {
        new Pace(System.nanoTime()).growing(settings.rate(), length, intended -> {
            if (offers.inFlight() < READERS_AT_ONCE) {
                offer(intended, offers);
            }
        });
    }

    /** At the full rate. */
    void steady(Duration length, Offers offers) {
        new Pace(System.nanoTime()).steady(settings.rate(), length, intended -> offer(intended, offers));
    }

    // What the answer was is noted when it comes; nobody waits for it.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void offer(long intended, Offers offers) {
        offers.offered();
        reader.post(next()).thenAccept(answer -> offers.answered(intended, System.nanoTime(), answer));
    }

    /** Each of {@value #READERS_AT_ONCE} readers posts his next comment when the last one is answered. */
    void unpaced(Duration length, Offers offers) {
        long end = System.nanoTime() + length.toNanos();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < READERS_AT_ONCE; i++) {
                readers.execute(() -> {
                    while (System.nanoTime() < end) {
                        long intended = System.nanoTime();
                        offers.offered();
                        Answer answer = reader.post(next()).join();
                        offers.answered(intended, System.nanoTime(), answer);
                    }
                });
            }
        }
    }

    private Posting next() {
        int number = numbers.incrementAndGet();
        String key = run + "-" + number;
        boolean held = number % 100 < settings.held();
        String body = held ? CommentText.profane(key, number) : CommentText.clean(key, number);
        return Posting.by(number, settings.site(), run + "-" + number % ARTICLES, key, body);
    }
}
