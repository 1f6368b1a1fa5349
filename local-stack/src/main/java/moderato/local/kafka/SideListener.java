package moderato.local.kafka;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One more way into the broker. A client is sent on to what its listener advertises, so one that advertises a proxy
 * keeps the clients that came through the proxy there; the fault program cuts off single services so.
 */
record SideListener(String name, int port, int advertised) {
    /** In the environment of the process: {@code <name>:<port>:<advertised port>}, more of them after commas. */
    static final String VARIABLE = "MODERATO_KAFKA_MORE_LISTENERS";

    static List<SideListener> read(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(",", -1))
                        .map(each -> each.split(":", 3))
                        .map(each -> new SideListener(each[0], Integer.parseInt(each[1]), Integer.parseInt(each[2])))
                        .toList();
    }
}
