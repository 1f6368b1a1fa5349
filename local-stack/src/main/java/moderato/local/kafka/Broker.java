package moderato.local.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import moderato.local.part.FreePort;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A broker on 127.0.0.1 in this JVM. Its folder keeps everything: started on it again, all acknowledged records are there. */
public final class Broker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;

    private Broker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on the port (0: any free one) and returns when records can be sent. */
    public static Broker start(Path folder, int port) {
        return start(folder, port, List.of());
    }

    static Broker start(Path folder, int port, List<SideListener> more) {
        try {
            int chosen = port == 0 ? FreePort.any() : port;
            Path data = folder.toAbsolutePath().resolve("log");
            // The controller's port is nobody else's business, so any free one will do, anew each time.
            Properties settings = BrokerSettings.of(data, chosen, FreePort.any(), more);
            format(folder.toAbsolutePath(), data, settings);
            KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
            server.startup();
            return new Broker(server, chosen);
        } catch (IOException e) {
            throw new UncheckedIOException("The broker cannot be started in " + folder, e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public void awaitShutdown() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Formatted beside its place and moved there once it is on disk: no crash leaves a folder that is half formatted. */
    private static void format(Path folder, Path data, Properties settings) throws IOException {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(folder);
        Path fresh = Files.createTempDirectory(folder, "format");
        Properties there = new Properties();
        there.putAll(settings);
        there.setProperty("log.dirs", fresh.toString());
        Path file = folder.resolve("format.properties");
        try (var out = Files.newBufferedWriter(file)) {
            there.store(out, "Used once, to format the log folder.");
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int result = StorageTool.execute(
                new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        if (result != 0) {
            throw new IOException("Formatting failed: " + said.toString(StandardCharsets.UTF_8));
        }
        try (Stream<Path> files = Files.walk(fresh)) {
            for (Path each : files.toList()) {
                sync(each);
            }
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
        Files.delete(file);
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
