package moderato.worker.streams;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import moderato.edge.EdgeMeters;
import moderato.edge.InstanceName;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** What of Kafka Streams' settings is not fixed in application.yaml. */
public final class StreamsSettings {
    private StreamsSettings() {}

    public static Properties of(
            Map<String, Object> fixed, WorkerSettings settings, InstanceName instance, EdgeMeters meters) {
        Map<String, Object> all = new HashMap<>(fixed);
        all.put(
                StreamsConfig.STATE_DIR_CONFIG,
                settings.stateDir().toAbsolutePath().toString());
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        all.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), instance.value());
        all.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, SetAside.class);
        all.put(SetAside.METERS, meters);
        Properties properties = new Properties();
        properties.putAll(all);
        return properties;
    }
}
