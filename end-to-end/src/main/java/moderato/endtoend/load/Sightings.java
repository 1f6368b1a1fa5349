package moderato.endtoend.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import moderato.contracts.CommentModerated;
import moderato.contracts.ModerationEvent;
import moderato.contracts.Topic;
import moderato.endtoend.outside.TopicFollower;

/** The committed verdicts of this run, as a reader of the topic sees them come. */
final class Sightings implements AutoCloseable {
    /** When the first verdict of a comment was seen, and how many there were. */
    record Sighting(long first, int count) {
        Sighting again() {
            return new Sighting(first, count + 1);
        }
    }

    private final ConcurrentMap<String, Sighting> byId = new ConcurrentHashMap<>();
    private final String run;
    private final Thread follower;
    private volatile boolean closed;

    /** Follows from now on; {@code run} begins the article id of every comment of this run. */
    Sightings(String bootstrap, String run) {
        this.run = run;
        TopicFollower<ModerationEvent> verdicts = new TopicFollower<>(bootstrap, Topic.COMMENTS_MODERATED);
        this.follower = Thread.ofPlatform().name("verdicts").start(() -> follow(verdicts));
    }

    private void follow(TopicFollower<ModerationEvent> verdicts) {
        try (verdicts) {
            while (!closed) {
                List<ModerationEvent> events = verdicts.poll(Duration.ofMillis(100));
                long now = System.nanoTime();
                events.forEach(event -> seen(event, now));
            }
        }
    }

    private void seen(ModerationEvent event, long now) {
        switch (event) {
            case CommentModerated moderated -> {
                if (moderated.comment().article().id().startsWith(run)) {
                    byId.merge(moderated.comment().id(), new Sighting(now, 1), (before, one) -> before.again());
                }
            }
        }
    }

    int count() {
        return byId.size();
    }

    ConcurrentMap<String, Sighting> byId() {
        return byId;
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        follower.join();
    }
}
