package moderato.local.part;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;

/** Whether a part can be used yet; asked again and again, so a failure of any kind means "not yet". */
@FunctionalInterface
public interface Readiness {
    boolean holds() throws Exception;

    /** Ready as soon as it runs. */
    static Readiness immediate() {
        return () -> true;
    }

    /** Ready once the loopback port takes connections. */
    static Readiness port(int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return true;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** Ready once the address answers 200. */
    static Readiness answers(URI address) {
        // The JDK's old client: asked five times a second from the first moment on, the newer one costs seconds of CPU.
        return () -> {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(2_000);
            connection.setInstanceFollowRedirects(false);
            // A part that starts anew must not be asked over a connection to its last life.
            connection.setRequestProperty("Connection", "close");
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        };
    }
}
