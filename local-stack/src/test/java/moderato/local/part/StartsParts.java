package moderato.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import moderato.local.postgres.Postgres;

/** A program that starts a JVM part and PostgreSQL in the folder that it is given, notes their processes, and stays. */
final class StartsParts {
    private StartsParts() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        JavaCommand command = new JavaCommand(
                List.of("-Xmx32m"),
                System.getProperty("java.class.path"),
                Answering.class.getName(),
                List.of("" + FreePort.any()));
        Part jvm = new Part(new PartPlan("answering", command.line(), folder.resolve("answering.log")));
        Part postgres = new Part(new Postgres(folder.resolve("postgres"), FreePort.any())
                .part(folder.resolve("postgres.log"), List.of()));
        jvm.start();
        postgres.startAndAwait(Duration.ofSeconds(60));
        Files.writeString(
                folder.resolve("started.new"),
                jvm.pid() + "\n" + postgres.pid() + "\n"
                        + postgres.plan().detached().get().orElseThrow().pid());
        Files.move(folder.resolve("started.new"), folder.resolve("started"));
        Thread.currentThread().join();
    }
}
