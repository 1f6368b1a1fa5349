package moderato.local.kafka;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs from Kafka's defaults, because the broker is alone or because a newcomer waits for it. */
public final class BrokerSettings {
    private static final Map<String, String> ALONE = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("default.replication.factor", "1"),
            Map.entry("min.insync.replicas", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            // Nobody else has a copy: an acknowledged record must be on disk.
            Map.entry("log.flush.interval.messages", "1"));

    private static final Map<String, String> OURS = Map.of(
            // A topic that a client made by mentioning it has the wrong number of partitions for ever.
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0",
            // After a kill -9 its own controller refuses it until the session of the dead one is over; 9 s by default.
            "broker.session.timeout.ms", "4000",
            "broker.heartbeat.interval.ms", "500",
            // A worker killed in the middle of a transaction blocks every reader until the broker looks.
            "transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000",
            // 50 each by default: their files are what a start and a recovery spend their time on.
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.num.partitions", "4",
            "log.cleaner.dedupe.buffer.size", "8388608");

    private BrokerSettings() {}

    static Properties of(Path data, int port, int controllerPort, List<SideListener> more) {
        Properties settings = new Properties();
        settings.putAll(ALONE);
        settings.putAll(OURS);
        settings.setProperty("log.dirs", data.toString());
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty(
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort
                        + each(more, side -> "," + side.name() + "://127.0.0.1:" + side.port()));
        settings.setProperty(
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port
                        + each(more, side -> "," + side.name() + "://127.0.0.1:" + side.advertised()));
        settings.setProperty(
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT" + each(more, side -> "," + side.name() + ":PLAINTEXT"));
        return settings;
    }

    /** The same settings for a broker in a container, by the names of the official image's environment. */
    public static Map<String, String> environment() {
        return Stream.of(ALONE, OURS)
                .flatMap(settings -> settings.entrySet().stream())
                // Who it is and where it listens, the container knows.
                .filter(setting -> !setting.getKey().matches("process.roles|node.id|.*listener.*"))
                .collect(Collectors.toMap(
                        setting -> "KAFKA_"
                                + setting.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                        Map.Entry::getValue));
    }

    private static String each(List<SideListener> more, Function<SideListener, String> text) {
        return more.stream().map(text).collect(Collectors.joining());
    }
}
