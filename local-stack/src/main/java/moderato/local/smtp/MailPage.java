package moderato.local.smtp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The caught mails on 127.0.0.1: a page for people at {@code /}, JSON for programs at {@code /mails}. */
final class MailPage implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MailCatcher catcher;
    private final HttpServer server;

    private MailPage(MailCatcher catcher, HttpServer server) {
        this.catcher = catcher;
        this.server = server;
    }

    static MailPage start(MailCatcher catcher, int port) throws IOException {
        MailPage page = new MailPage(
                catcher, HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
        page.server.createContext("/", page::answer);
        page.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        page.server.start();
        return page;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String call =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            if (isFromElsewhere(exchange)) {
                send(exchange, 403, "text/plain", "For programs and browsers on this machine only.\n");
                return;
            }
            switch (call) {
                case "GET /" ->
                    send(exchange, 200, "text/html", MailsAsHtml.page(catcher.mails(), catcher.isHolding()));
                case "GET /mails.css" -> send(exchange, 200, "text/css", MailsAsHtml.STYLE);
                case "GET /mails" -> send(exchange, 200, "application/json", JSON.writeValueAsString(json()));
                case "POST /hold" -> {
                    catcher.hold();
                    send(exchange, 200, "text/plain", "Mails are kept, their 250 is withheld.\n");
                }
                case "POST /release" -> {
                    catcher.release();
                    send(exchange, 200, "text/plain", "The 250s are sent.\n");
                }
                default -> send(exchange, 404, "text/plain", "Only /, /mails, and POST to /hold and /release.\n");
            }
        }
    }

    private List<MailAsJson> json() {
        return catcher.mails().stream().map(MailAsJson::of).toList();
    }

    /** Another site's page must neither read mails by a name that leads here, nor post. */
    private static boolean isFromElsewhere(HttpExchange exchange) {
        return !isLocal(exchange.getRequestHeaders().getFirst("Host"))
                || (exchange.getRequestMethod().equals("POST")
                        && exchange.getRequestHeaders().containsKey("Origin"));
    }

    private static boolean isLocal(@Nullable String host) {
        return host != null && host.toLowerCase(Locale.ROOT).matches("(localhost|127\\.0\\.0\\.1)(:\\d+)?");
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private record MailAsJson(
            String messageId, String from, List<String> to, String subject, String body, String receivedAt) {
        static MailAsJson of(CaughtMail mail) {
            return new MailAsJson(
                    mail.messageId(),
                    mail.from(),
                    mail.to(),
                    mail.subject(),
                    mail.body(),
                    mail.receivedAt().toString());
        }
    }
}
