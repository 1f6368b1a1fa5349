package moderato.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import moderato.local.part.JavaCommand;
import moderato.local.part.Part;
import moderato.local.part.PartPlan;
import moderato.local.part.Readiness;
import moderato.local.postgres.Postgres;

/**
 * All of Moderato on this machine: Kafka, PostgreSQL, the mail catcher and the three services, each a process of its
 * own. Several stacks run side by side if each has a folder and ports of its own.
 */
public final class Stack implements AutoCloseable {
    /** In the order of starting; the first three are started together, then the others. */
    public static final List<String> PARTS =
            List.of("kafka", "postgres", "smtp", "comment-intake", "moderation-worker", "notification-service");

    private static final List<String> GROUND = PARTS.subList(0, 3);
    private static final List<String> SERVICES = PARTS.subList(3, 6);
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    private final StackFolder folder;
    private final Ports ports;
    private final Map<String, Map<String, String>> environments = new HashMap<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<Part> trainingRuns = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    /**
     * @param repository where the services were built
     * @param data where everything is kept that must outlive a restart
     */
    public Stack(Path repository, Path data, Ports ports) {
        this.folder = new StackFolder(repository, data);
        this.ports = ports;
    }

    /** Tells a part more than it is told anyway; counts for parts that were not started or asked for before. */
    public Stack with(String part, Map<String, String> environment) {
        environments.computeIfAbsent(part, name -> new HashMap<>()).putAll(environment);
        return this;
    }

    /** What stands in the way of a start, a sentence each that says the way out too. */
    public List<String> obstacles() {
        return Stream.concat(ports.obstacles().stream(), DiskSpace.of(folder.data()).obstacle().stream())
                .toList();
    }

    /** Whether a start would be quicker after {@link #makeCaches}. */
    public boolean lacksCaches() {
        return trainings().stream().anyMatch(Training::isNeeded);
    }

    /**
     * Makes the caches that are missing or fit no longer, all at once, and tells of each how long it took; a start does
     * without one that could not be made.
     */
    public void makeCaches(BiConsumer<Part, Duration> made) {
        Together.all(trainings().stream().filter(Training::isNeeded).toList(), training -> make(training, made));
    }

    /** Starts all parts and returns when each is ready. */
    public void start() {
        start((part, time) -> {});
    }

    /** Starts all parts, tells of each that is ready how long it took, and returns when all are. */
    public void start(BiConsumer<Part, Duration> ready) {
        Together.all(PARTS, this::part);
        Together.all(GROUND, name -> start(name, ready));
        SiteSeeds.write(folder.sites(), ports.number(Port.INTAKE));
        Together.all(SERVICES, name -> start(name, ready));
    }

    /** Posts one comment on the site {@code probe} and returns when it has its verdict. */
    public void awaitFirstVerdict(Duration limit) {
        try (Probe probe = new Probe(URI.create("http://127.0.0.1:" + ports.number(Port.INTAKE)))) {
            Await await = new Await(this, limit, probe::lastAnswer);
            String id = await.present("a comment was taken (its 202)", probe::post);
            await.holds("a comment got its verdict", () -> probe.isDecided(id));
        }
    }

    /** Stops what runs, in an order in which nothing misses what it stands on; each part is killed when it takes too long. */
    public void stop() {
        stopping = true;
        trainingRuns.forEach(Part::kill);
        Together.all(SERVICES, this::stop);
        Together.all(List.of("kafka", "smtp"), this::stop);
        stop("postgres");
    }

    /** Kills all parts at once, as a power cut would. */
    public void kill() {
        Together.all(PARTS, name -> existing(name).ifPresent(Part::kill));
    }

    @Override
    public void close() {
        stop();
    }

    /** The part, ready to be started, and told the environment that was given for it until now. */
    public Part part(String name) {
        synchronized (parts) {
            Part known = parts.get(name);
            if (known != null) {
                return known;
            }
        }
        PartPlan plan = plan(name).with(environments.getOrDefault(name, Map.of()));
        synchronized (parts) {
            return parts.computeIfAbsent(name, same -> new Part(plan));
        }
    }

    /** The first part that ended though nobody stopped it. */
    public Optional<Part> fallen() {
        return PARTS.stream()
                .flatMap(name -> existing(name).stream())
                .filter(Part::endedByItself)
                .findFirst();
    }

    public Ports ports() {
        return ports;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + ports.number(Port.KAFKA);
    }

    public String databaseUrl(String database) {
        return postgres().url(database);
    }

    public String editorPassword() {
        return folder.editorPassword();
    }

    public String editorToken() {
        return folder.editorToken();
    }

    /** Throws away all data, secrets and logs of a stack that does not run. */
    public void empty() {
        folder.empty();
    }

    /** Ends what is left of a run on this folder that was killed, which its parts are about to do by themselves. */
    public void endLeftovers() {
        leftovers().end(part("postgres").plan().detached());
    }

    public Path logs() {
        return folder.logs();
    }

    private Leftovers leftovers() {
        return new Leftovers(folder.of("parts"));
    }

    private void start(String name, BiConsumer<Part, Duration> ready) {
        Part part = part(name);
        if (stopping || part.isAlive()) {
            return;
        }
        long begin = System.nanoTime();
        folder.setAside(part.log());
        part.start();
        leftovers().add(part);
        if (stopping) {
            part.kill();
            return;
        }
        part.awaitReady(READY_WITHIN);
        ready.accept(part, Duration.ofNanos(System.nanoTime() - begin));
    }

    private List<Training> trainings() {
        ServicePlans services = new ServicePlans(folder, ports);
        return List.of(
                new BrokerPlan(folder, ports).training(),
                services.training(services.intake()),
                services.training(services.worker()),
                services.training(services.notification()));
    }

    private void make(Training training, BiConsumer<Part, Duration> made) {
        Part run = training.run();
        trainingRuns.add(run);
        if (stopping) {
            return;
        }
        long begin = System.nanoTime();
        folder.setAside(run.log());
        run.start();
        leftovers().add(run);
        if (stopping) {
            run.kill();
        } else if (training.finish()) {
            made.accept(run, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private void stop(String name) {
        existing(name).ifPresent(Part::stop);
    }

    private Optional<Part> existing(String name) {
        synchronized (parts) {
            return Optional.ofNullable(parts.get(name));
        }
    }

    private PartPlan plan(String name) {
        ServicePlans services = new ServicePlans(folder, ports);
        return switch (name) {
            case "kafka" -> new BrokerPlan(folder, ports).part();
            case "postgres" -> postgres().part(folder.log(name), List.of("moderato_intake", "moderato_notification"));
            case "smtp" -> smtp();
            case "comment-intake" -> services.intake();
            case "moderation-worker" -> services.worker();
            case "notification-service" -> services.notification();
            default -> throw new IllegalArgumentException("There is no part " + name + ", only " + PARTS);
        };
    }

    private PartPlan smtp() {
        int web = ports.number(Port.MAILS);
        JavaCommand command = new JavaCommand(
                List.of("-Xmx64m", "-XX:+UseSerialGC", "-Dlogback.configurationFile=moderato/local/part-logback.xml"),
                JavaCommand.ownClassPath(),
                "moderato.local.smtp.MailCatcherProcess",
                List.of(folder.of("mails").toString(), "" + ports.number(Port.SMTP), "" + web));
        return new PartPlan("smtp", command.line(), folder.log("smtp"))
                .readyWhen(Readiness.answers(URI.create("http://127.0.0.1:" + web + "/mails")))
                .stoppedWithin(Duration.ofSeconds(4));
    }

    private Postgres postgres() {
        return new Postgres(folder.of("postgres"), ports.number(Port.POSTGRES));
    }
}
