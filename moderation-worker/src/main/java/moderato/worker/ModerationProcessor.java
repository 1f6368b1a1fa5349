package moderato.worker;

import java.time.Instant;
import java.util.stream.Collectors;
import moderato.contracts.Comment;
import moderato.contracts.CommentModerated;
import moderato.contracts.CommentReviewed;
import moderato.contracts.CommentSubmitted;
import moderato.contracts.Event;
import moderato.contracts.JsonForm;
import moderato.contracts.Reading;
import moderato.contracts.SiteDocument;
import moderato.contracts.Topic;
import moderato.edge.CloudEvents;
import moderato.edge.DeadLetter;
import moderato.edge.EdgeMeters;
import moderato.rules.Judgement;
import moderato.rules.Moderator;
import moderato.rules.comment.History;
import moderato.rules.document.InvalidDocumentException;
import moderato.rules.document.Problem;
import moderato.rules.policy.Policy;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.NullUnmarked;

/**
 * Knows bytes, stores and where a record goes; what becomes of a comment the {@link Moderator} decides. Everything that
 * may fail is done before the first write to a store: what was written or forwarded is not undone by a failure.
 */
final class ModerationProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
    /** The rules' first verdict within a revision. */
    private static final int FIRST = 1;

    private final WorkerMeters meters;
    private final EdgeMeters edgeMeters;
    private SitePolicies policies;
    private Progress progress;
    private JudgedComments judged;

    @NullUnmarked // the stores come with init, before any record
    ModerationProcessor(WorkerMeters meters, EdgeMeters edgeMeters) {
        this.meters = meters;
        this.edgeMeters = edgeMeters;
    }

    /** Called again on the same object when a task is revived, so nothing remembered may outlive it. */
    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        policies = new SitePolicies(context);
        progress = new Progress(context);
        judged = new JudgedComments(context);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata from = context().recordMetadata().orElseThrow();
        Topic<?> topic = Topic.named(from.topic());
        Reading<?> reading = topic.read(record.key(), CloudEvents.type(record.headers()), record.value());
        switch (reading) {
            case Reading.Known<?> known -> take(known.event(), record, from);
            case Reading.Unknown<?> unknown -> edgeMeters.unknownEvent(topic);
            case Reading.Unreadable<?> unreadable -> setAside(record, from, unreadable.cause());
            case Reading.Malformed<?> malformed -> setAside(record, from, malformed.cause());
        }
        progress.processed(topic, from.offset());
    }

    private void take(Event event, Record<byte[], byte[]> record, RecordMetadata from) {
        switch (event) {
            case CommentSubmitted submitted -> judge(submitted, record);
            case SiteDocument document -> publish(document, record, from);
            case CommentReviewed reviewed -> {} // that it was seen is all a verdict says of it
            case CommentModerated own -> throw new IllegalStateException("no source of this topology");
        }
    }

    private void judge(CommentSubmitted submitted, Record<byte[], byte[]> record) {
        Comment comment = submitted.comment();
        Instant at = now();
        if (judged.contains(comment, at)) {
            meters.duplicateDropped();
            return;
        }
        Policy policy = policies.of(comment.site(), comment.section());
        Judgement judgement = Moderator.judge(comment, at, policy, History.NONE);
        CommentModerated moderated = new CommentModerated(
                comment,
                FIRST,
                judgement.verdict(),
                judgement.findings(),
                judgement.moreFindings(),
                judgement.policyVersion(),
                progress.seen(),
                at);
        String traceParent = CloudEvents.traceParent(record.headers());
        Headers headers = CloudEvents.headers(moderated, ModerationTopology.SERVICE, at, traceParent);
        Record<byte[], byte[]> verdict =
                new Record<>(record.key(), JsonForm.write(moderated), at.toEpochMilli(), headers);

        judged.add(comment, at);
        context().forward(verdict, Topic.COMMENTS_MODERATED.name());
        meters.judged(moderated, judgement.shadow());
    }

    /** The append time of this record, or of an earlier one of the task when the broker's clock was set back. */
    private Instant now() {
        return Instant.ofEpochMilli(context().currentStreamTimeMs());
    }

    private void publish(SiteDocument document, Record<byte[], byte[]> record, RecordMetadata from) {
        try {
            policies.publish(document, record.value());
        } catch (InvalidDocumentException e) {
            // Where it is wrong, without what stands there.
            String places = e.problems().stream().map(Problem::path).collect(Collectors.joining(", "));
            setAside(record, from, "not the document of a site: " + places);
        }
    }

    private void setAside(Record<byte[], byte[]> record, RecordMetadata from, String cause) {
        Headers headers = DeadLetter.headers(
                record.headers(), cause, ModerationTopology.SERVICE, from.topic(), from.partition(), from.offset());
        Topic<?> topic = Topic.named(from.topic());
        context().forward(record.withHeaders(headers), topic.deadLetters());
        edgeMeters.deadLetter(topic);
    }
}
