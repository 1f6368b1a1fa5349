package moderato.endtoend.restore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import moderato.contracts.Article;
import moderato.contracts.Author;
import moderato.contracts.Comment;
import moderato.contracts.CommentSubmitted;
import moderato.contracts.Event;
import moderato.contracts.JsonForm;
import moderato.contracts.SiteDocument;
import moderato.contracts.Topic;
import moderato.endtoend.outside.CommentText;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** One site as the other services write of it: its document, and its comments. */
final class Site implements AutoCloseable {
    private static final String NAME = "morning-post";

    private final KafkaProducer<byte[], byte[]> producer;

    Site(String bootstrap) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "linger.ms", "5"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** As every site does once; the worker has something in each of its stores then. */
    void publish() throws InterruptedException, ExecutionException {
        String origin = "https://" + NAME + ".example.org";
        SiteDocument document = new SiteDocument(
                NAME,
                1,
                "editor",
                Instant.now(),
                "origins: [\"" + origin + "\"]",
                JsonForm.tree(Map.of("origins", List.of(origin))));
        producer.send(record(Topic.SITES, document)).get();
    }

    /** Returns the ids of so many new comments when all are stored. */
    List<String> comment(int count) throws InterruptedException, ExecutionException {
        List<String> ids = new ArrayList<>(count);
        List<Future<RecordMetadata>> sent = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            CommentSubmitted submitted = submitted(i);
            ids.add(submitted.comment().id());
            sent.add(producer.send(record(Topic.COMMENTS_SUBMITTED, submitted)));
        }
        producer.flush();
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
        return ids;
    }

    private static ProducerRecord<byte[], byte[]> record(Topic<?> topic, Event event) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic.name(), event.site().getBytes(UTF_8), JsonForm.write(event));
        record.headers().add("ce_type", Topic.typeOf(event).getBytes(UTF_8));
        return record;
    }

    private static CommentSubmitted submitted(int number) {
        return new CommentSubmitted(new Comment(
                UUID.randomUUID().toString(),
                1,
                NAME,
                Comment.DEFAULT_SECTION,
                new Article("restore", null, null),
                null,
                new Author("Reader " + number, "reader" + number + "@example.org", null, "AAAAAAAAAAAAAAAAAAAAAA"),
                CommentText.clean("To number " + number + ".", number),
                Instant.now()));
    }

    @Override
    public void close() {
        producer.close();
    }
}
