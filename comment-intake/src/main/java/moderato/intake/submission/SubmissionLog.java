package moderato.intake.submission;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import moderato.contracts.CommentSubmitted;
import moderato.contracts.Topic;
import moderato.edge.CloudEvents;
import moderato.edge.topic.OnTopicsReady;
import moderato.intake.IntakeMeters.Outcome;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/** The log of submissions: what it says is stored is stored. */
final class SubmissionLog implements OnTopicsReady {
    private static final Logger LOG = LoggerFactory.getLogger(SubmissionLog.class);

    /** With the second that a submission may have waited before, less than a reader's patience of 5 s. */
    private static final long PATIENCE_MILLIS = 3_800;

    private static final long PAUSE_MILLIS = 200;

    private final KafkaOperations<byte[], byte[]> kafka;
    private final String service;
    private final AtomicBoolean failing = new AtomicBoolean();

    SubmissionLog(KafkaOperations<byte[], byte[]> kafka, String service) {
        this.kafka = kafka;
        this.service = service;
    }

    /** Fetches what the first send would have to wait for; not before is this service ready. */
    @Override
    public void topicsReady() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                kafka.partitionsFor(Topic.COMMENTS_SUBMITTED.name());
                return;
            } catch (KafkaException | org.springframework.kafka.KafkaException e) {
                LOG.warn("Waiting for Kafka: {}", e.getMessage());
                pause();
            }
        }
    }

    /** Stores a submission. When the outcome is unavailable it is unknown whether it did. */
    Outcome store(CommentSubmitted submitted) {
        try {
            kafka.send(CloudEvents.record(
                            Topic.COMMENTS_SUBMITTED,
                            submitted,
                            service,
                            submitted.comment().submittedAt(),
                            CloudEvents.newTraceParent()))
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (failing.compareAndSet(true, false)) {
                LOG.info("Submissions are stored again");
            }
            return Outcome.ACCEPTED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.UNAVAILABLE;
        } catch (ExecutionException | TimeoutException | KafkaException | org.springframework.kafka.KafkaException e) {
            // The first alone: the meter counts them all, and there may be a thousand a second.
            if (failing.compareAndSet(false, true)) {
                LOG.warn("Submissions cannot be stored", e);
            }
            return Outcome.UNAVAILABLE;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
