package moderato.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Connections to a service")
class BoundedConnectionsTest {
    private static final long MIB = 1024 * 1024;

    @Test
    void areAsManyAsTheHeapBears() {
        assertThat(BoundedConnections.most(256 * MIB)).isEqualTo(903);
        assertThat(BoundedConnections.most(1024 * MIB)).isEqualTo(3615);
        assertThat(BoundedConnections.most(MIB)).as("a few always").isEqualTo(100);
    }

    @Test
    void areBoundedAtTheConnector() {
        Connector connector = new Connector();
        BoundedConnections.bound(connector);
        assertThat(connector.getProperty("maxConnections"))
                .isEqualTo(BoundedConnections.most(Runtime.getRuntime().maxMemory()));
    }
}
