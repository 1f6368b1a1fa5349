package moderato.local;

import java.net.URI;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import moderato.local.part.FreePort;
import org.jspecify.annotations.Nullable;

/** Where each {@link Port} of one stack is. */
public final class Ports {
    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = new EnumMap<>(numbers);
    }

    public static Ports usual() {
        return from(Map.of());
    }

    /** Ports that nobody listens on, so that several stacks run side by side. */
    public static Ports free() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        Set<Integer> taken = new HashSet<>();
        for (Port port : Port.values()) {
            int number = FreePort.any();
            while (!taken.add(number)) {
                number = FreePort.any();
            }
            numbers.put(port, number);
        }
        return new Ports(numbers);
    }

    /** The usual ports, but for those that the environment moves; a sentence for the user when a number is none. */
    public static Ports from(Map<String, String> environment) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, number(port, environment.get(port.variable())));
        }
        return new Ports(numbers);
    }

    public int number(Port port) {
        return numbers.getOrDefault(port, port.usual());
    }

    /** As a browser names it. */
    public URI address(Port port, String path) {
        return URI.create("http://localhost:" + number(port) + path);
    }

    /** What stands in the way of a start: one sentence for each port that is busy or named twice. */
    public List<String> obstacles() {
        Set<Integer> seen = new HashSet<>();
        return Stream.of(Port.values())
                .flatMap(port -> {
                    int number = number(port);
                    if (!seen.add(number)) {
                        return Stream.of("Port " + number + " is named for two things, one of them " + port.part()
                                + ": change " + port.variable() + ".");
                    }
                    return FreePort.isFree(number)
                            ? Stream.empty()
                            : Stream.of("Port " + number + ", which " + port.part()
                                    + " needs, is in use by another program: stop that, or move the port, for example "
                                    + port.variable() + "=" + (number + 10_000) % 65_536 + " ./run");
                })
                .toList();
    }

    private static int number(Port port, @Nullable String named) {
        if (named == null || named.isBlank()) {
            return port.usual();
        }
        try {
            int number = Integer.parseInt(named.strip());
            if (number > 0 && number < 65_536) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, in words for the one who typed it.
        }
        throw new CannotStartException(
                port.variable() + " must be a port number between 1 and 65535, but is '" + named + "'.");
    }
}
