package moderato.endtoend.faults;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Looks, from outside, for the first sign that the stack works again. */
final class Watch implements Callable<Optional<Instant>> {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Stage stage;
    private final History history;
    private final String article;
    private final Sign sign;
    private final Instant down;
    private final int newest;

    /** Comments offered from now on count as signs. */
    Watch(Stage stage, History history, String article, Sign sign) {
        this.stage = stage;
        this.history = history;
        this.article = article;
        this.sign = sign;
        this.down = Instant.now();
        this.newest = history.offered();
    }

    /** When the sign was seen, if it was. */
    @Override
    public Optional<Instant> call() throws InterruptedException {
        Instant end = down.plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (isSeen()) {
                return Optional.of(Instant.now());
            }
            Thread.sleep(POLL);
        }
        return Optional.empty();
    }

    private boolean isSeen() throws InterruptedException {
        try {
            return switch (sign) {
                case PUBLISHED -> isPublished();
                case QUEUED -> isQueued();
                case MAILED ->
                    stage.mails().mails().stream()
                            .anyMatch(mail -> mail.receivedAt().isAfter(down));
            };
        } catch (IOException away) {
            return false;
        }
    }

    private boolean isPublished() throws IOException, InterruptedException {
        for (String site : stage.sites()) {
            if (stage.reader().newest(site, article).comments().stream()
                    .anyMatch(shown -> history.isAfter(shown.id(), newest))) {
                return true;
            }
        }
        return false;
    }

    private boolean isQueued() throws IOException, InterruptedException {
        for (String site : stage.sites()) {
            if (stage.editor().held(site, article).stream().anyMatch(id -> history.isAfter(id, newest))) {
                return true;
            }
        }
        return false;
    }
}
