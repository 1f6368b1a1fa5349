package moderato.endtoend.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import moderato.endtoend.evidence.Mailed;
import moderato.endtoend.outside.Editor;
import moderato.endtoend.outside.Reader;
import moderato.local.Port;
import moderato.local.Ports;
import moderato.local.Stack;
import moderato.local.part.Part;
import moderato.local.smtp.MailCatcher;

/** A whole stack of its own, whose services reach Kafka and PostgreSQL through wires that can be cut. */
final class Stage implements AutoCloseable {
    /** The parts that can be struck. */
    enum Name {
        INTAKE("comment-intake"),
        WORKER("moderation-worker"),
        NOTIFICATION("notification-service"),
        BROKER("kafka"),
        POSTGRES("postgres");

        private final String part;

        Name(String part) {
            this.part = part;
        }
    }

    /** More than one, so that comments are spread over partitions and tasks. */
    private static final List<String> SITES = List.of("morning-post", "evening-star", "weekly-mail");

    /** Short, so that a scenario does not wait five minutes for its last mail. */
    private static final Map<String, String> ALERTS =
            Map.of("MODERATO_ALERTS_WAIT", "5s", "MODERATO_ALERTS_INTERVAL", "5s");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final MailCatcher mails = MailCatcher.start(0, null);
    private final Wires wires;
    private final Stack stack;
    private final Reader reader;
    private final Editor editor;
    private final List<String> restartedUnasked = new CopyOnWriteArrayList<>();
    private final Thread supervisor;

    private Stage(Path folder) throws IOException {
        Ports ports = Ports.free();
        wires = new Wires(ports);
        stack = new Stack(Path.of("..").toAbsolutePath().normalize(), folder, ports);
        stack.with(Name.BROKER.part, wires.brokerEnvironment());
        stack.with(Name.INTAKE.part, wires.environment(Name.INTAKE));
        stack.with(Name.WORKER.part, wires.environment(Name.WORKER));
        stack.with(Name.NOTIFICATION.part, wires.environment(Name.NOTIFICATION))
                .with(Name.NOTIFICATION.part, ALERTS)
                .with(
                        Name.NOTIFICATION.part,
                        Map.of(
                                "SPRING_MAIL_PORT",
                                "" + mails.port(),
                                "MODERATO_SITES_SEED",
                                documents(folder).toString()));
        reader = new Reader(http, URI.create("http://127.0.0.1:" + ports.number(Port.INTAKE)));
        editor = new Editor(
                http, URI.create("http://127.0.0.1:" + ports.number(Port.NOTIFICATION)), stack.editorToken());
        supervisor = Thread.ofPlatform().daemon().name("supervisor").unstarted(this::supervise);
    }

    /** Starts everything, and returns when it is ready. */
    static Stage start(Path folder) throws IOException {
        Stage stage = new Stage(folder);
        try {
            // As ./run does: what is promised of a recovery, is promised with caches.
            stage.stack.makeCaches((part, time) -> {});
            stage.stack.start();
            stage.supervisor.start();
            return stage;
        } catch (RuntimeException e) {
            stage.close();
            throw e;
        }
    }

    private static Path documents(Path folder) throws IOException {
        Path documents = Files.createDirectories(folder.resolve("fault-sites"));
        for (String site : SITES) {
            Files.writeString(documents.resolve(site + ".yaml"), "origins: [\"https://" + site + ".example.org\"]\n");
        }
        return documents;
    }

    /** As a service manager would: what ended by itself is started again, and it is told. */
    private void supervise() {
        try {
            while (true) {
                Thread.sleep(500);
                stack.fallen().ifPresent(part -> {
                    restartedUnasked.add(part.name());
                    part.start();
                });
            }
        } catch (InterruptedException ended) {
            // The stage is being closed.
        }
    }

    Part part(Name name) {
        return stack.part(name.part);
    }

    Wire wire(Name service, Name backing) {
        return wires.between(service, backing);
    }

    void killAll() {
        stack.kill();
    }

    void startAll() {
        stack.start();
    }

    MailCatcher mails() {
        return mails;
    }

    /** The mails of the whole run so far. */
    List<Mailed> caught() {
        return mails.mails().stream()
                .map(mail -> Mailed.read(mail.messageId(), mail.body(), mail.receivedAt()))
                .collect(Collectors.toList());
    }

    List<String> sites() {
        return SITES;
    }

    Reader reader() {
        return reader;
    }

    Editor editor() {
        return editor;
    }

    /** For looking at the topics, past every wire. */
    String bootstrap() {
        return stack.bootstrapServers();
    }

    /** The parts that ended though nobody struck them. */
    List<String> restartedUnasked() {
        return restartedUnasked;
    }

    @Override
    public void close() {
        supervisor.interrupt();
        stack.close();
        wires.close();
        mails.close();
        http.close();
    }
}
