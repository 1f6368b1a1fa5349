package moderato.endtoend.faults;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import moderato.contracts.CommentModerated;
import moderato.contracts.CommentSubmitted;
import moderato.contracts.ModerationEvent;
import moderato.contracts.SubmissionEvent;
import moderato.contracts.Topic;
import moderato.contracts.Verdict;
import moderato.endtoend.evidence.Accepted;
import moderato.endtoend.evidence.Evidence;
import moderato.endtoend.evidence.Judged;
import moderato.endtoend.evidence.Outage;
import moderato.endtoend.outside.TopicFollower;

/** Gathers what can be seen of one scenario from outside: never a metric, which would be the word of the accused. */
final class Audit implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** What comes too much comes soon after what had to come. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(2);

    private final Stage stage;
    private final String article;
    private final TopicFollower<SubmissionEvent> submissions;
    private final TopicFollower<ModerationEvent> moderations;
    private final DeadLetters deadLetters;
    private final List<String> submitted = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();

    /** Opened before the first comment is offered. */
    Audit(Stage stage, String article) throws InterruptedException {
        this.stage = stage;
        this.article = article;
        this.submissions = new TopicFollower<>(stage.bootstrap(), Topic.COMMENTS_SUBMITTED);
        this.moderations = new TopicFollower<>(stage.bootstrap(), Topic.COMMENTS_MODERATED);
        this.deadLetters = new DeadLetters(stage.bootstrap());
    }

    /** Waits until everything accepted has come to rest, or for long enough, and says what there is then. */
    Evidence collect(History history, List<Outage> outages) throws IOException, InterruptedException {
        Set<String> approved = history.ids(Verdict.APPROVED);
        Set<String> held = history.ids(Verdict.HELD);
        Instant end = Instant.now().plus(PATIENCE);
        while (!isAtRest(approved, held) && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        Thread.sleep(AFTERWARDS);
        follow();
        return new Evidence(
                history.accepted(),
                history.unaccepted(),
                history.denied(),
                List.copyOf(submitted),
                List.copyOf(judged),
                thread(),
                queue(),
                statuses(history),
                stage.caught(),
                List.copyOf(outages),
                deadLetters.sinceOpened());
    }

    private boolean isAtRest(Set<String> approved, Set<String> held) throws InterruptedException {
        follow();
        Set<String> all = new HashSet<>(approved);
        all.addAll(held);
        try {
            return Set.copyOf(submitted).containsAll(all)
                    && judged.stream().map(Judged::id).collect(toSet()).containsAll(all)
                    && reported().containsAll(held)
                    && Set.copyOf(queue()).containsAll(held)
                    && Set.copyOf(thread()).containsAll(approved);
        } catch (IOException away) {
            return false;
        }
    }

    /** Only what belongs to this scenario: comments of an earlier one may still be on their way. */
    private void follow() {
        for (SubmissionEvent event : submissions.rest()) {
            switch (event) {
                case CommentSubmitted comment -> {
                    if (comment.comment().article().id().equals(article)) {
                        submitted.add(comment.comment().id());
                    }
                }
            }
        }
        for (ModerationEvent event : moderations.rest()) {
            switch (event) {
                case CommentModerated comment -> {
                    if (comment.comment().article().id().equals(article)) {
                        judged.add(new Judged(comment.comment().id(), comment.verdict()));
                    }
                }
            }
        }
    }

    private Set<String> reported() {
        return stage.caught().stream()
                .flatMap(mail -> mail.firstReported().stream())
                .collect(toSet());
    }

    private List<String> thread() throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (String site : stage.sites()) {
            stage.reader().thread(site, article).forEach(shown -> ids.add(shown.id()));
        }
        return ids;
    }

    private List<String> queue() throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (String site : stage.sites()) {
            ids.addAll(stage.editor().held(site, article));
        }
        return ids;
    }

    private Map<String, String> statuses(History history) {
        Map<String, String> statuses = new ConcurrentHashMap<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            history.accepted().stream()
                    .map(Accepted::id)
                    .distinct()
                    .forEach(id -> readers.execute(() -> statuses.put(id, statusOf(id))));
        }
        return statuses;
    }

    private String statusOf(String id) {
        try {
            return stage.reader().statusOf(id);
        } catch (IOException e) {
            return "no answer";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "no answer";
        }
    }

    @Override
    public void close() {
        submissions.close();
        moderations.close();
        deadLetters.close();
    }
}
