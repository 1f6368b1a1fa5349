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
import moderato.contracts.JsonForm;
import moderato.contracts.Topic;
import moderato.endtoend.outside.CommentText;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Comments of one site, written to the topic as comment-intake does. */
final class Submissions implements AutoCloseable {
    private static final String SITE = "morning-post";

    private final KafkaProducer<byte[], byte[]> producer;

    Submissions(String bootstrap) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "linger.ms", "5"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Returns their ids when all are stored. */
    List<String> append(int count) throws InterruptedException, ExecutionException {
        List<String> ids = new ArrayList<>(count);
        List<Future<RecordMetadata>> sent = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            CommentSubmitted submitted = submitted(i);
            ids.add(submitted.comment().id());
            sent.add(producer.send(record(submitted)));
        }
        producer.flush();
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
        return ids;
    }

    private static ProducerRecord<byte[], byte[]> record(CommentSubmitted submitted) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(Topic.COMMENTS_SUBMITTED.name(), SITE.getBytes(UTF_8), JsonForm.write(submitted));
        record.headers().add("ce_type", Topic.typeOf(submitted).getBytes(UTF_8));
        return record;
    }

    private static CommentSubmitted submitted(int number) {
        return new CommentSubmitted(new Comment(
                UUID.randomUUID().toString(),
                1,
                SITE,
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
