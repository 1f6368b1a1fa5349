package moderato.endtoend.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import moderato.contracts.CommentModerated;
import moderato.contracts.ModerationEvent;
import moderato.contracts.Topic;
import moderato.endtoend.outside.TopicFollower;
import moderato.local.Ports;
import moderato.local.Stack;
import moderato.local.part.Part;

/**
 * How long the worker takes from kill -9 to its next verdict when it has judged many comments within the hour it
 * remembers: {@code mvn verify -Prestore -DskipTests}.
 */
public final class RestoreProgram {
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final Duration JUDGED_WITHIN = Duration.ofMinutes(5);
    private static final String WORKER = "moderation-worker";

    private RestoreProgram() {}

    /** Arguments: how many comments it has judged, and how often it is killed. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int comments = Integer.parseInt(arguments[0]);
        int kills = Integer.parseInt(arguments[1]);
        Path folder = Path.of("target", "restore", "run-" + System.currentTimeMillis());
        try (Stack stack = new Stack(Path.of("..").toAbsolutePath().normalize(), folder, Ports.free())) {
            // As ./run does: what is promised of a recovery, is promised with caches.
            stack.makeCaches((part, time) -> {});
            // So that the log tells when the state was there again.
            stack.with(WORKER, Map.of("LOGGING_LEVEL_ORG_APACHE_KAFKA_STREAMS", "info"));
            stack.part("kafka").startAndAwait(READY_WITHIN);
            stack.part(WORKER).startAndAwait(READY_WITHIN);
            run(stack, comments, kills);
        }
        System.exit(0);
    }

    private static void run(Stack stack, int comments, int kills)
            throws IOException, InterruptedException, ExecutionException {
        try (Site site = new Site(stack.bootstrapServers());
                TopicFollower<ModerationEvent> verdicts =
                        new TopicFollower<>(stack.bootstrapServers(), Topic.COMMENTS_MODERATED)) {
            site.publish();
            awaitVerdicts(verdicts, site.comment(comments));
            System.out.println("The worker remembers " + comments + " comments; seconds to the next verdict:");
            System.out.println(Start.HEADER);
            for (int kill = 0; kill < kills; kill++) {
                System.out.println(restart(stack.part(WORKER), site, verdicts));
            }
        }
    }

    private static Start restart(Part worker, Site site, TopicFollower<ModerationEvent> verdicts)
            throws IOException, InterruptedException, ExecutionException {
        Instant killed = Instant.now();
        worker.kill();
        long logged = Files.size(worker.log());
        List<String> next = site.comment(1);
        Instant started = Instant.now();
        worker.start();
        Instant verdict = awaitVerdicts(verdicts, next);
        return Start.of(killed, started, verdict, worker.log(), logged);
    }

    /** When the last of them had its verdict. */
    private static Instant awaitVerdicts(TopicFollower<ModerationEvent> verdicts, List<String> ids) {
        Set<String> missing = new HashSet<>(ids);
        Instant end = Instant.now().plus(JUDGED_WITHIN);
        while (!missing.isEmpty()) {
            for (ModerationEvent event : verdicts.poll(Duration.ofMillis(50))) {
                switch (event) {
                    case CommentModerated moderated ->
                        missing.remove(moderated.comment().id());
                }
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(missing.size() + " comments without a verdict");
            }
        }
        return Instant.now();
    }
}
