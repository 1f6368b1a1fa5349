package moderato.endtoend.load;

import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import moderato.endtoend.outside.Answer;
import moderato.endtoend.outside.CommentText;
import moderato.endtoend.outside.Posting;

/** Makes comments and offers them, paced or as fast as they are taken. */
final class Offering {
    /** As many readers at once as the research measured the stack with. */
    private static final int READERS_AT_ONCE = 64;

    /** So that no thread grows beyond what an article has. */
    private static final int ARTICLES = 50;

    /** Enough that an open loop stays one while answers take their time; beyond, the wait is part of the measured time. */
    private static final int CONNECTIONS = 256;

    private final LoadSettings settings;
    private final String run;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Deque<PostingConnection> idle = new ConcurrentLinkedDeque<>();
    private final ExecutorService readers = Executors.newFixedThreadPool(
            CONNECTIONS, Thread.ofPlatform().daemon().name("reader-", 0).factory());

    Offering(LoadSettings settings, String run) {
        this.settings = settings;
        this.run = run;
        for (int i = 0; i < CONNECTIONS; i++) {
            idle.add(new PostingConnection(settings.intake()));
        }
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

    private void offer(long intended, Offers offers) {
        offers.offered();
        Posting posting = next();
        readers.execute(() -> post(posting, intended, offers));
    }

    /** Each of {@value #READERS_AT_ONCE} readers posts his next comment when the last one is answered. */
    void unpaced(Duration length, Offers offers) {
        long end = System.nanoTime() + length.toNanos();
        for (int i = 0; i < READERS_AT_ONCE; i++) {
            readers.execute(() -> {
                while (System.nanoTime() < end) {
                    offers.offered();
                    post(next(), System.nanoTime(), offers);
                }
            });
        }
        while (System.nanoTime() < end || offers.inFlight() > 0) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private void post(Posting posting, long intended, Offers offers) {
        PostingConnection connection = idle.removeFirst();
        try {
            Answer answer = connection.post(posting);
            offers.answered(intended, System.nanoTime(), answer);
        } finally {
            idle.addFirst(connection);
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
