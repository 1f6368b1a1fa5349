package moderato.endtoend.faults;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import moderato.endtoend.faults.Stage.Name;
import moderato.local.Port;
import moderato.local.Ports;
import moderato.local.part.FreePort;

/**
 * A wire from each service to Kafka and to PostgreSQL. A broker sends its clients to the address that it advertises, so
 * each service gets a listener of the broker that advertises the service's own wire.
 */
final class Wires implements AutoCloseable {
    private static final List<Name> SERVICES = List.of(Name.INTAKE, Name.WORKER, Name.NOTIFICATION);
    private static final Map<Name, String> DATABASES =
            Map.of(Name.INTAKE, "moderato_intake", Name.NOTIFICATION, "moderato_notification");

    private final Map<Name, Wire> toKafka = new EnumMap<>(Name.class);
    private final Map<Name, Wire> toPostgres = new EnumMap<>(Name.class);
    private final String listeners;

    Wires(Ports ports) {
        List<String> more = new ArrayList<>();
        for (Name service : SERVICES) {
            int port = FreePort.any();
            Wire wire = new Wire(port);
            toKafka.put(service, wire);
            more.add(service + ":" + port + ":" + wire.port());
        }
        listeners = String.join(",", more);
        DATABASES.keySet().forEach(service -> toPostgres.put(service, new Wire(ports.number(Port.POSTGRES))));
    }

    Map<String, String> brokerEnvironment() {
        return Map.of("MODERATO_KAFKA_MORE_LISTENERS", listeners);
    }

    Map<String, String> environment(Name service) {
        String kafka = "127.0.0.1:" + between(service, Name.BROKER).port();
        String database = DATABASES.get(service);
        return database == null
                ? Map.of("SPRING_KAFKA_BOOTSTRAP_SERVERS", kafka)
                : Map.of(
                        "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                        kafka,
                        "SPRING_DATASOURCE_URL",
                        "jdbc:postgresql://127.0.0.1:"
                                + between(service, Name.POSTGRES).port() + "/" + database);
    }

    Wire between(Name service, Name backing) {
        Wire wire = (backing == Name.BROKER ? toKafka : toPostgres).get(service);
        if (wire == null) {
            throw new IllegalArgumentException("there is no wire from " + service + " to " + backing);
        }
        return wire;
    }

    @Override
    public void close() {
        toKafka.values().forEach(Wire::close);
        toPostgres.values().forEach(Wire::close);
    }
}
