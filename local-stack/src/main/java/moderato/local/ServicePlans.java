package moderato.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import moderato.local.part.AotCache;
import moderato.local.part.JavaCommand;
import moderato.local.part.PartPlan;
import moderato.local.part.Readiness;
import moderato.local.postgres.Postgres;

/** How the three services are started: all that they are told, they are told by their environment. */
final class ServicePlans {
    private final StackFolder folder;
    private final Ports ports;

    ServicePlans(StackFolder folder, Ports ports) {
        this.folder = folder;
        this.ports = ports;
    }

    PartPlan intake() {
        Map<String, String> environment = common("comment-intake", Port.INTAKE_MANAGEMENT);
        environment.putAll(database("moderato_intake"));
        environment.put("SERVER_PORT", "" + ports.number(Port.INTAKE));
        environment.put("MODERATO_DEMO", "true");
        // So that a load program can speak for many addresses; nowhere else is loopback trusted by default.
        environment.put("MODERATO_TRUSTED_PROXIES", "127.0.0.1/32,::1/128");
        return service("comment-intake", environment, Port.INTAKE, "/readyz");
    }

    PartPlan worker() {
        Map<String, String> environment = common("moderation-worker", Port.WORKER_MANAGEMENT);
        environment.put("MODERATO_STATE_DIR", folder.state("moderation-worker").toString());
        return service("moderation-worker", environment, Port.WORKER_MANAGEMENT, "/actuator/health/readiness");
    }

    PartPlan notification() {
        Map<String, String> environment = common("notification-service", Port.NOTIFICATION_MANAGEMENT);
        environment.putAll(database("moderato_notification"));
        environment.put("SERVER_PORT", "" + ports.number(Port.NOTIFICATION));
        environment.put("SPRING_MAIL_HOST", "127.0.0.1");
        environment.put("SPRING_MAIL_PORT", "" + ports.number(Port.SMTP));
        environment.put(
                "MODERATO_PUBLIC_URL", ports.address(Port.NOTIFICATION, "").toString());
        environment.put("MODERATO_ALERTS_TO", "editors@localhost");
        environment.put("MODERATO_ALERTS_FROM", "moderato@localhost");
        environment.put("MODERATO_SITES_SEED", folder.sites().toString());
        environment.put("MODERATO_EDITOR_PASSWORD", folder.editorPassword());
        environment.put("MODERATO_EDITOR_TOKEN", folder.editorToken());
        return service("notification-service", environment, Port.NOTIFICATION, "/readyz");
    }

    private Map<String, String> common(String service, Port management) {
        Map<String, String> environment = new HashMap<>();
        environment.put("MANAGEMENT_SERVER_PORT", "" + ports.number(management));
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.number(Port.KAFKA));
        environment.put("MODERATO_SECRETS", folder.secret());
        environment.put("MODERATO_INSTANCE", "local-" + service);
        environment.put("MODERATO_TOPICS_PARTITIONS", "4");
        // A reader's open stream must not hold up the end of the whole stack.
        environment.put("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", "3s");
        return environment;
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + ports.number(Port.POSTGRES) + "/" + name,
                "SPRING_DATASOURCE_USERNAME", Postgres.USER,
                "SPRING_DATASOURCE_PASSWORD", Postgres.PASSWORD);
    }

    private PartPlan service(String name, Map<String, String> environment, Port port, String readyPath) {
        URI ready = URI.create("http://127.0.0.1:" + ports.number(port) + readyPath);
        return new PartPlan(name, cache(name).line(), folder.log(name))
                .with(environment)
                .readyWhen(Readiness.answers(ready))
                .stoppedWithin(Duration.ofSeconds(5));
    }

    /** A run of the service that makes its beans, touches neither Kafka nor the database, and ends. */
    Training training(PartPlan service) {
        AotCache cache = cache(service.name());
        String run = service.name() + "-training";
        List<String> line =
                cache.lineOfTraining(cache.command().mainClass(), List.of(), "-Dspring.context.exit=onRefresh");
        return new Training(
                cache,
                new PartPlan(run, line, folder.log(run))
                        .with(service.environment())
                        .with(Map.of(
                                "SPRING_FLYWAY_ENABLED", "false",
                                "SERVER_PORT", "0",
                                "MANAGEMENT_SERVER_PORT", "0")));
    }

    private AotCache cache(String name) {
        ServiceJar jar = ServiceJar.of(ServiceJar.built(folder.repository(), name), folder.unpacked(name));
        Path temporary = folder.temporary(name);
        try {
            Files.createDirectories(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> flags = List.of("-Xmx256m", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + temporary);
        String classPath = JavaCommand.here() + ":" + jar.classPath();
        return new AotCache(folder.cache(name), new JavaCommand(flags, classPath, jar.mainClass(), List.of()));
    }
}
