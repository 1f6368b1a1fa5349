package moderato.endtoend.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import moderato.local.Port;
import moderato.local.Ports;
import moderato.local.Stack;
import moderato.local.part.Part;
import moderato.local.part.PartPlan;

/**
 * How much of its endpoint's rate comment-intake keeps when Kafka and all that follows it run on the same machine: 64
 * readers post as fast as they are answered, first through a whole stack of this program's own, then to the same service
 * with its producer replaced ({@link IntakeWithoutKafka}).
 */
final class EndpointProgram {
    private static final Duration READY_WITHIN = Duration.ofMinutes(1);
    private static final String INTAKE = "comment-intake";

    private final Stack stack;
    private final URI intake;
    private final Duration warmup;
    private final Duration measured;

    private EndpointProgram(Path folder, Duration warmup, Duration measured) {
        Ports ports = Ports.free();
        this.stack = new Stack(Path.of("..").toAbsolutePath().normalize(), folder, ports);
        this.intake = URI.create("http://127.0.0.1:" + ports.number(Port.INTAKE));
        this.warmup = warmup;
        this.measured = measured;
    }

    /** {@code EndpointProgram [seconds of warming up] [seconds to measure]}. */
    public static void main(String[] arguments) throws IOException {
        Duration warmup = Duration.ofSeconds(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40);
        Duration measured = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10);
        Path folder = Files.createTempDirectory(Path.of("target"), "endpoint");
        new EndpointProgram(folder, warmup, measured).run();
        System.exit(0);
    }

    private void run() {
        stack.makeCaches((part, time) -> {});
        stack.start();
        try {
            double whole = rate("with Kafka and all services");
            Part real = stack.part(INTAKE);
            real.stop();
            Part replaced = new Part(withoutKafka(real.plan()));
            replaced.startAndAwait(READY_WITHIN);
            try {
                double alone = rate("with its producer replaced");
                System.out.printf("ratio %.2f%n", whole / alone);
            } finally {
                replaced.stop();
            }
        } finally {
            stack.close();
        }
    }

    private double rate(String what) {
        Offering offering = new Offering(settings(), "endpoint-" + Long.toString(System.nanoTime(), 36));
        offering.unpaced(warmup, new Offers());
        Offers offers = new Offers();
        offering.unpaced(measured, offers);
        double rate = offers.intendedById().size() / (double) measured.toSeconds();
        System.out.printf(
                "%-30s %6.0f/s  202 p50 %5.1f ms  p99 %5.1f ms  refused or unanswered %s%n",
                what,
                rate,
                offers.toAnswer().getValueAtPercentile(50) / 1000.0,
                offers.toAnswer().getValueAtPercentile(99) / 1000.0,
                offers.refusals());
        return rate;
    }

    private LoadSettings settings() {
        return LoadSettings.of(List.of("--intake", intake.toString(), "--bootstrap", stack.bootstrapServers()));
    }

    /** The same process, but for its main class and what stands before its class path. */
    private static PartPlan withoutKafka(PartPlan real) {
        List<String> command = new ArrayList<>(real.command());
        command.removeIf(argument -> argument.startsWith("-XX:AOTCache="));
        int classPath = command.indexOf("-cp") + 1;
        Path own = Path.of("target", "classes").toAbsolutePath();
        command.set(classPath, own + ":" + command.get(classPath));
        command.replaceAll(argument ->
                argument.equals("moderato.intake.CommentIntake") ? IntakeWithoutKafka.class.getName() : argument);
        return new PartPlan(INTAKE + "-without-kafka", command, real.log().resolveSibling("without-kafka.log"))
                .with(real.environment())
                .readyWhen(real.readiness())
                .stoppedWithin(Duration.ofSeconds(5));
    }
}
