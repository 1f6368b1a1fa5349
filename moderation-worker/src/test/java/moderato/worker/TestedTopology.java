package moderato.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import moderato.contracts.CommentModerated;
import moderato.contracts.Event;
import moderato.contracts.JsonForm;
import moderato.contracts.Topic;
import moderato.edge.EdgeMeters;
import moderato.edge.InstanceName;
import moderato.worker.streams.StreamsSettings;
import moderato.worker.streams.WorkerSettings;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** The worker's topology with its real stores, without a broker. */
final class TestedTopology implements AutoCloseable {
    /** A clock that tells how long ago the comments of {@link Records} were submitted. */
    static final InstantSource A_SECOND_LATER = InstantSource.fixed(Instant.parse("2026-11-24T10:00:01Z"));

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private final TopologyTestDriver driver;

    TestedTopology(Path stateDir, InstantSource clock) {
        EdgeMeters edgeMeters = new EdgeMeters(meters);
        Properties settings = StreamsSettings.of(
                Map.of("application.id", "test", "bootstrap.servers", "none:1"),
                new WorkerSettings(stateDir, 1),
                new InstanceName("test"),
                edgeMeters);
        driver = new TopologyTestDriver(ModerationTopology.of(new WorkerMeters(meters, clock), edgeMeters), settings);
    }

    TestedTopology append(Topic<?> topic, Event event, Instant at) {
        return append(topic, event.site().getBytes(UTF_8), JsonForm.write(event), Records.headers(event), at);
    }

    TestedTopology append(Topic<?> topic, byte[] key, byte[] value, Headers headers, Instant at) {
        driver.createInputTopic(topic.name(), new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, value, headers, at));
        return this;
    }

    /** What came out since this was asked last. */
    List<TestRecord<byte[], byte[]>> records(String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    List<CommentModerated> verdicts() {
        return records(Topic.COMMENTS_MODERATED.name()).stream()
                .map(record -> Records.moderated(record.value()))
                .toList();
    }

    CommentModerated onlyVerdict() {
        List<CommentModerated> verdicts = verdicts();
        if (verdicts.size() != 1) {
            throw new AssertionError("one verdict expected, but there are " + verdicts);
        }
        return verdicts.getFirst();
    }

    KeyValueStore<String, byte[]> documents() {
        return driver.getKeyValueStore(SitePolicies.NAME);
    }

    double count(String meter, String... tags) {
        return meters.get(meter).tags(tags).counter().count();
    }

    @Override
    public void close() {
        driver.close();
    }
}
