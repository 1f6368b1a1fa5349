package moderato.local.launch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Stands in for any of the services: ready at once, takes every comment and has published it. Uses only the JDK. */
final class StandInService {
    private StandInService() {}

    public static void main(String[] arguments) throws IOException {
        for (String variable : List.of("SERVER_PORT", "MANAGEMENT_SERVER_PORT")) {
            String port = System.getenv(variable);
            if (port != null) {
                answer(Integer.parseInt(port));
            }
        }
        System.out.println("secrets: "
                + Objects.requireNonNull(System.getenv("MODERATO_SECRETS")).length());
    }

    private static void answer(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] answer = "{\"id\":\"one\",\"status\":\"published\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("POST") ? 202 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }
}
