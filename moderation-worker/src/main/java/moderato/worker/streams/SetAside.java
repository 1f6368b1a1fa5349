package moderato.worker.streams;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import moderato.contracts.Topic;
import moderato.edge.DeadLetter;
import moderato.edge.EdgeMeters;
import moderato.worker.ModerationTopology;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.NullUnmarked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The backstop: a record on which our own code failed is set aside as a dead letter, in the same transaction, so that it
 * does not stop its partition for ever. Failures of Kafka and of the stores say nothing of the record; they end the
 * thread, and the record is processed again.
 */
public final class SetAside implements ProcessingExceptionHandler {
    /** Kafka makes this object itself, and hands it its settings; under this one is an {@link EdgeMeters}. */
    public static final String METERS = "moderato.edge.meters";

    private static final Logger LOG = LoggerFactory.getLogger(SetAside.class);

    private EdgeMeters meters;

    @NullUnmarked // the meters come with configure, before any record
    public SetAside() {}

    @Override
    public void configure(Map<String, ?> settings) {
        meters = (EdgeMeters) requireNonNull(settings.get(METERS), METERS);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
        if (failure instanceof KafkaException) {
            return Response.fail();
        }
        String kind = failure.getClass().getSimpleName();
        LOG.error("Set aside {}-{}@{}: {}", context.topic(), context.partition(), context.offset(), kind);
        Topic<?> topic = Topic.named(context.topic());
        meters.deadLetter(topic);
        return Response.resume(List.of(new ProducerRecord<>(
                topic.deadLetters(),
                null,
                context.timestamp(),
                context.sourceRawKey(),
                context.sourceRawValue(),
                DeadLetter.headers(
                        context.headers(),
                        "could not be processed: " + kind,
                        ModerationTopology.SERVICE,
                        context.topic(),
                        context.partition(),
                        context.offset()))));
    }
}
