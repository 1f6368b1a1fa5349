package moderato.worker;

import static moderato.contracts.Topic.COMMENTS_MODERATED;
import static moderato.contracts.Topic.COMMENTS_REVIEWED;
import static moderato.contracts.Topic.COMMENTS_SUBMITTED;
import static moderato.contracts.Topic.SITES;

import java.util.List;
import moderato.contracts.Topic;
import moderato.edge.EdgeMeters;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/**
 * START HERE: what flows where.
 *
 * <pre>
 * comments-submitted ─┐                         ┌─▶ comments-moderated
 * comments-reviewed  ─┼─▶ ModerationProcessor ──┼─▶ comments-submitted-dlt
 * sites              ─┘   its three stores      ├─▶ comments-reviewed-dlt
 *                                               └─▶ sites-dlt
 * </pre>
 *
 * All three sources have the same key, the site, and the same number of partitions: one task sees everything of a site.
 * What goes in, what is stored and what comes out is one transaction.
 */
public final class ModerationTopology {
    /** The writer of the verdicts, as their records and the dead letters say it. */
    public static final String SERVICE = "moderation-worker";

    static final List<Topic<?>> SOURCES = List.of(COMMENTS_SUBMITTED, COMMENTS_REVIEWED, SITES);

    private static final String PROCESSOR = "moderation";

    private ModerationTopology() {}

    static Topology of(WorkerMeters meters, EdgeMeters edgeMeters) {
        Topology topology = new Topology();
        for (Topic<?> source : SOURCES) {
            topology.addSource(source.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer(), source.name());
        }
        topology.addProcessor(
                PROCESSOR,
                () -> new ModerationProcessor(meters, edgeMeters),
                SOURCES.stream().map(Topic::name).toArray(String[]::new));
        topology.addStateStore(SitePolicies.store(), PROCESSOR);
        topology.addStateStore(Progress.store(), PROCESSOR);
        topology.addStateStore(JudgedComments.store(), PROCESSOR);
        addSink(topology, COMMENTS_MODERATED.name());
        for (Topic<?> source : SOURCES) {
            addSink(topology, source.deadLetters());
        }
        return topology;
    }

    private static void addSink(Topology topology, String topic) {
        topology.addSink(topic, topic, new ByteArraySerializer(), new ByteArraySerializer(), PROCESSOR);
    }
}
