package moderato.local;

import java.time.Duration;
import java.util.List;
import moderato.local.part.AotCache;
import moderato.local.part.JavaCommand;
import moderato.local.part.PartPlan;
import moderato.local.part.Readiness;

/** How the broker is started. */
record BrokerPlan(StackFolder folder, Ports ports) {
    private static final String NAME = "kafka";

    PartPlan part() {
        int port = ports.number(Port.KAFKA);
        return new PartPlan(NAME, cache().line(), folder.log(NAME))
                .readyWhen(Readiness.port(port))
                .stoppedWithin(Duration.ofSeconds(4));
    }

    Training training() {
        String run = NAME + "-training";
        List<String> line = cache().lineOfTraining(
                        "moderato.local.kafka.BrokerRehearsal",
                        List.of(folder.temporary(run).toString()));
        return new Training(cache(), new PartPlan(run, line, folder.log(run)));
    }

    private AotCache cache() {
        JavaCommand command = new JavaCommand(
                List.of("-Xmx512m", "-XX:+UseSerialGC", "-Dlogback.configurationFile=moderato/local/part-logback.xml"),
                JavaCommand.ownClassPath(),
                "moderato.local.kafka.BrokerProcess",
                List.of(folder.of(NAME).toString(), "" + ports.number(Port.KAFKA)));
        return new AotCache(folder.cache(NAME), command);
    }
}
