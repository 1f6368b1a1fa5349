package moderato.local.kafka;

import java.nio.file.Path;

/** The broker as a JVM of its own: {@code BrokerProcess <folder> <port>}. */
public final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] arguments) {
        Broker broker = Broker.start(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                SideListener.read(System.getenv(SideListener.VARIABLE)));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-stop"));
        broker.awaitShutdown();
    }
}
