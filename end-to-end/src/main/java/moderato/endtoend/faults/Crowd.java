package moderato.endtoend.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import moderato.contracts.Verdict;
import moderato.endtoend.outside.Answer;
import moderato.endtoend.outside.CommentText;
import moderato.endtoend.outside.Posting;
import moderato.endtoend.outside.Reader;

/** Readers whose pages behave as the widget does: no answer or a 503 is unknown, so the same is sent again. */
final class Crowd {
    /** Of a hundred comments, how many the rules must hold. */
    private static final int HELD = 5;

    /** Of a hundred comments, how many are sent once more although they were accepted: a double click. */
    private static final int DOUBLED = 2;

    /** Of a hundred accepted comments, how many are asked for at once. */
    private static final int ASKED = 4;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Reader reader;
    private final List<String> sites;
    private final String article;
    private final History history;

    Crowd(Reader reader, List<String> sites, String article, History history) {
        this.reader = reader;
        this.sites = sites;
        this.article = article;
        this.history = history;
    }

    /** Offers comments at a fixed rate, and returns when each is accepted or was sent in vain for long. */
    void offer(int count, int rate, Random random) throws InterruptedException {
        long start = System.nanoTime();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 1; number <= count; number++) {
                long early = start + number * 1_000_000_000L / rate - System.nanoTime();
                if (early > 0) {
                    Thread.sleep(Duration.ofNanos(early));
                }
                int mine = number;
                boolean held = random.nextInt(100) < HELD;
                boolean doubled = random.nextInt(100) < DOUBLED;
                history.offered(number);
                readers.execute(() -> submit(mine, held, doubled));
            }
        }
    }

    private void submit(int number, boolean held, boolean doubled) {
        String key = article + "-" + number;
        String body = held ? CommentText.profane(key, number) : CommentText.clean(key, number);
        Verdict due = held ? Verdict.HELD : Verdict.APPROVED;
        Posting posting = Posting.by(number, sites.get(number % sites.size()), article, key, body);
        try {
            sendUntilAccepted(posting, number, due);
            if (doubled) {
                sendUntilAccepted(posting, number, due);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendUntilAccepted(Posting posting, int number, Verdict due) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long pause = 100;
        while (true) {
            Answer answer = reader.post(posting).join();
            String id = answer.id();
            if (id != null) {
                history.accepted(number, id, due);
                askFor(id, number);
                return;
            }
            if (!answer.unknown() || System.nanoTime() > end) {
                history.unaccepted(number, "HTTP " + answer.status());
                return;
            }
            Thread.sleep(pause + new SplittableRandom().nextLong(pause));
            pause = Math.min(5000, pause * 2);
        }
    }

    /** An accepted id is known from then on, whatever is away. */
    private void askFor(String id, int number) throws InterruptedException {
        if (number % 100 >= ASKED) {
            return;
        }
        try {
            if (reader.statusOf(id).equals("HTTP 404")) {
                history.denied(id);
            }
        } catch (IOException away) {
            // No answer is no denial.
        }
    }
}
