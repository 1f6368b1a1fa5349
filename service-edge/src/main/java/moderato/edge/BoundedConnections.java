package moderato.edge;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * As many connections as the heap bears; by default 8,192 are taken, of which a heap of 256 MiB bears a quarter before it
 * is full. Who comes when all are taken waits in the system's queue.
 */
final class BoundedConnections implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    /** What one that posts slowly was seen to hold, 110 KiB of buffers and stack, and the largest body, 64 KiB. */
    private static final long BYTES_EACH = (110 + 64) * 1024;

    private static final double SHARE_OF_HEAP = 0.6;

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
        tomcat.addConnectorCustomizers(BoundedConnections::bound);
    }

    static void bound(Connector connector) {
        connector.setProperty("maxConnections", "" + most(Runtime.getRuntime().maxMemory()));
    }

    static int most(long heapBytes) {
        return (int) Math.max(100, heapBytes * SHARE_OF_HEAP / BYTES_EACH);
    }
}
