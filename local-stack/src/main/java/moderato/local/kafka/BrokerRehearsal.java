package moderato.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Starts a broker on an empty folder, stops it, and throws the folder away: {@code BrokerRehearsal <folder>}. */
public final class BrokerRehearsal {
    private BrokerRehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        delete(folder);
        Broker.start(folder, 0).close();
        delete(folder);
        // The broker's libraries leave threads behind.
        System.exit(0);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }
}
