package moderato.worker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import moderato.contracts.Article;
import moderato.contracts.Author;
import moderato.contracts.Comment;
import moderato.contracts.CommentSubmitted;
import moderato.contracts.Topic;
import moderato.edge.CloudEvents;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Submissions of one site as comment-intake writes them, no two of the same text. */
final class WaitingComments {
    private static final long SEED = 42;
    private static final int MOST_SENTENCES = 4;

    private static final List<String> SENTENCES = List.of(
            "The council should have asked the people who live on that street before it closed it.",
            "My train was late again this morning, and nobody at the station could say why.",
            "Thank you for a calm article on a subject that everybody shouts about.",
            "Our school has waited nine years for a new roof, so I am not holding my breath!",
            "A second bridge would help, but only if the buses use it too.",
            "Prices at the market went up twice since spring, WHATEVER the figures say...",
            "Is the interview with Dr. Müller anywhere to be had in full?",
            "He said so himself: “we never looked at the cost”.",
            "Agreed.",
            "No. The mayor promised £2.5m in 2019 and paid £400,000 of it.",
            "lol, who would have thought 😀",
            "The minutes are here: https://www.example.org/council/minutes?year=2026",
            "That is a damn shame for everyone in the north of the town.",
            "I moved away in the nineties and still read this paper every day; it has not got better, I am afraid.");

    private WaitingComments() {}

    /** Appends them and returns the mean length of a body, in UTF-16 units. */
    static double append(String brokers, String site, int count) throws InterruptedException, ExecutionException {
        Random random = new Random(SEED);
        List<Future<RecordMetadata>> sent = new ArrayList<>(count);
        long units = 0;
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "linger.ms", "20", "batch.size", "262144"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < count; i++) {
                CommentSubmitted submitted = submitted(random, site, i);
                units += submitted.comment().body().length();
                sent.add(producer.send(CloudEvents.record(
                        Topic.COMMENTS_SUBMITTED,
                        submitted,
                        "comment-intake",
                        submitted.comment().submittedAt(),
                        CloudEvents.newTraceParent())));
            }
        }
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
        return (double) units / count;
    }

    private static CommentSubmitted submitted(Random random, String site, int number) {
        return new CommentSubmitted(new Comment(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                1,
                site,
                Comment.DEFAULT_SECTION,
                new Article("https://www.example.org/news/" + random.nextInt(500), null, "An article"),
                null,
                new Author(
                        "Reader " + number % 5_000,
                        "reader" + number % 5_000 + "@example.org",
                        null,
                        "AAAAAAAAAAAAAAAAAAAAAA"),
                body(random, number),
                Instant.now()));
    }

    private static String body(Random random, int number) {
        StringBuilder body = new StringBuilder("To number " + number + ":");
        for (int sentences = 1 + random.nextInt(MOST_SENTENCES); sentences > 0; sentences--) {
            body.append(' ').append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return body.toString();
    }
}
