package moderato.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import moderato.local.CannotStartException;
import moderato.local.Port;
import moderato.local.Ports;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class BusyPortTest {

    @Test
    void namesPortPartAndTheWayOut() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> environment = free();
            environment.put("MODERATO_PORT_INTAKE", "" + busy.getLocalPort());

            assertThat(Ports.from(environment).obstacles())
                    .singleElement()
                    .asString()
                    .contains("Port " + busy.getLocalPort(), "comment-intake", "MODERATO_PORT_INTAKE=");
        }
    }

    @Test
    void onePortForTwoThingsIsNamedToo() {
        Map<String, String> environment = free();
        environment.put("MODERATO_PORT_MAILS", environment.get("MODERATO_PORT_KAFKA"));

        assertThat(Ports.from(environment).obstacles())
                .singleElement()
                .asString()
                .contains("MODERATO_PORT_MAILS");
    }

    @Test
    void whatIsNoPortIsRefused() {
        Assertions.assertThatThrownBy(() -> Ports.from(Map.of("MODERATO_PORT_KAFKA", "many")))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("MODERATO_PORT_KAFKA")
                .hasMessageContaining("many");
    }

    private static Map<String, String> free() {
        Ports ports = Ports.free();
        Map<String, String> environment = new HashMap<>();
        for (Port port : Port.values()) {
            environment.put(port.variable(), "" + ports.number(port));
        }
        return environment;
    }
}
