package moderato.local.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

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
        // Kept per check: a part that starts anew must not be asked over a connection to its last life.
        return () -> {
            try (HttpClient client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build()) {
                HttpRequest request = HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(2))
                        .build();
                return client.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            }
        };
    }
}
