package moderato.worker;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import moderato.contracts.Topic;
import moderato.contracts.Verdict;
import moderato.edge.EdgeMeters;
import moderato.edge.InstanceName;
import moderato.local.Ports;
import moderato.local.Stack;
import moderato.local.part.Part;
import moderato.worker.streams.StreamsSettings;
import moderato.worker.streams.WorkerSettings;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/**
 * How many waiting comments of one site the worker judges a second, beside a topology that only passes them on, and what
 * a comment costs it: {@code mvn verify -Pthroughput -DskipTests -pl moderation-worker -am}. The broker is a process of
 * its own, so that this one's CPU is the worker's.
 */
final class ThroughputProgram {
    private static final String SITE = "morning-post";
    private static final Duration BROKER_READY_WITHIN = Duration.ofMinutes(1);

    private enum Variant {
        PASS_THROUGH("pass-through, exactly_once_v2", StreamsConfig.EXACTLY_ONCE_V2),
        EXACTLY_ONCE("worker, exactly_once_v2", StreamsConfig.EXACTLY_ONCE_V2),
        AT_LEAST_ONCE("worker, at_least_once", StreamsConfig.AT_LEAST_ONCE);

        private final String title;
        private final String guarantee;

        Variant(String title, String guarantee) {
            this.title = title;
            this.guarantee = guarantee;
        }
    }

    private final Map<Variant, List<Throughput>> measured = new EnumMap<>(Variant.class);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final EdgeMeters edgeMeters = new EdgeMeters(registry);
    private final WorkerMeters meters = new WorkerMeters(registry, InstantSource.system());
    private final Path folder;
    private final String brokers;
    private final int comments;

    private ThroughputProgram(Path folder, String brokers, int comments) {
        this.folder = folder;
        this.brokers = brokers;
        this.comments = comments;
    }

    /** Arguments: how many comments, and how many rounds, of which the first warms up. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int comments = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Path folder = Path.of("target", "throughput", "run-" + System.currentTimeMillis())
                .toAbsolutePath();
        try (Stack stack = new Stack(Path.of("..").toAbsolutePath().normalize(), folder, Ports.free())) {
            Part broker = stack.part("kafka");
            broker.startAndAwait(BROKER_READY_WITHIN);
            new ThroughputProgram(folder, stack.bootstrapServers(), comments).run(rounds, broker);
        }
        System.exit(0);
    }

    private void run(int rounds, Part broker) throws InterruptedException, ExecutionException {
        Map<String, Object> settings = settingsOfTheService();
        double length = WaitingComments.append(brokers, SITE, comments);
        System.out.printf(Locale.ROOT, "%d comments of one site wait, %.0f units each in the mean%n", comments, length);
        System.out.println(
                "round                                    comments/s  since the first   CPU a comment   broker's CPU");
        for (int round = 0; round < rounds; round++) {
            for (Variant variant : Variant.values()) {
                long brokerBefore = cpuNanos(broker);
                Throughput throughput =
                        Throughput.of(topology(variant), settings(settings, variant, round), brokers, comments);
                System.out.printf(
                        Locale.ROOT,
                        "%-8s %-30s %11.0f %16.0f %12.0f us %11.0f us%n",
                        round == 0 ? "warm-up" : round,
                        variant.title,
                        throughput.perSecond(),
                        throughput.perSecondSinceFirst(),
                        throughput.cpuMicros(),
                        (cpuNanos(broker) - brokerBefore) / 1e3 / comments);
                if (round > 0) {
                    measured.computeIfAbsent(variant, first -> new ArrayList<>())
                            .add(throughput);
                }
            }
        }
        printRatios();
        for (Verdict verdict : Verdict.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.0f%n",
                    verdict.word(),
                    registry.get("moderato.verdicts")
                            .tag("verdict", verdict.word())
                            .counter()
                            .count());
        }
    }

    /** As the service reads them from application.yaml; starting it makes the topics too. */
    private Map<String, Object> settingsOfTheService() {
        try (RunningWorker worker = new RunningWorker(brokers, folder.resolve("service"))) {
            worker.awaitReady();
            return worker.bean(KafkaProperties.class).buildStreamsProperties();
        }
    }

    private Properties settings(Map<String, Object> ofTheService, Variant variant, int round) {
        String run = "throughput-" + variant.name().toLowerCase(Locale.ROOT) + "-" + round;
        Properties settings = StreamsSettings.of(
                ofTheService, new WorkerSettings(folder.resolve(run), 1), new InstanceName(run), edgeMeters);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, run);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, variant.guarantee);
        return settings;
    }

    private Topology topology(Variant variant) {
        return switch (variant) {
            case PASS_THROUGH -> passThrough();
            case EXACTLY_ONCE, AT_LEAST_ONCE -> ModerationTopology.of(meters, edgeMeters);
        };
    }

    /** The same sources and the same sink, and nothing between them. */
    private static Topology passThrough() {
        Topology topology = new Topology();
        String[] sources = ModerationTopology.SOURCES.stream().map(Topic::name).toArray(String[]::new);
        for (String source : sources) {
            topology.addSource(source, new ByteArrayDeserializer(), new ByteArrayDeserializer(), source);
        }
        topology.addProcessor("pass", PassOn::new, sources);
        topology.addSink(
                "moderated",
                Topic.COMMENTS_MODERATED.name(),
                new ByteArraySerializer(),
                new ByteArraySerializer(),
                "pass");
        return topology;
    }

    private static final class PassOn extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
        @Override
        public void process(Record<byte[], byte[]> record) {
            context().forward(record);
        }
    }

    private void printRatios() {
        System.out.printf(
                Locale.ROOT,
                "medians: worker / pass-through %.2f, exactly once / at least once %.2f, %.0f us of CPU a comment%n",
                median(Variant.EXACTLY_ONCE)[0] / median(Variant.PASS_THROUGH)[0],
                median(Variant.EXACTLY_ONCE)[0] / median(Variant.AT_LEAST_ONCE)[0],
                median(Variant.EXACTLY_ONCE)[1]);
    }

    /** Comments a second, and microseconds of CPU a comment. */
    private double[] median(Variant variant) {
        List<Throughput> rounds = measured.getOrDefault(variant, List.of());
        return new double[] {
            rounds.stream()
                    .mapToDouble(Throughput::perSecond)
                    .sorted()
                    .skip(rounds.size() / 2)
                    .findFirst()
                    .orElse(Double.NaN),
            rounds.stream()
                    .mapToDouble(Throughput::cpuMicros)
                    .sorted()
                    .skip(rounds.size() / 2)
                    .findFirst()
                    .orElse(Double.NaN)
        };
    }

    private static long cpuNanos(Part part) {
        return ProcessHandle.of(part.pid())
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElse(Duration.ZERO)
                .toNanos();
    }
}
