package moderato.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ./run says before it starts anything. */
class RunScriptTest {

    @Test
    void saysWhereItLookedForTheJdkAndHowToInstallIt() throws Exception {
        Answer answer =
                run(Map.of("JAVA_HOME", "/no/jdk/here", "MODERATO_JDK_PLACES", "/nor/here", "PATH", "/usr/bin:/bin"));

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.text()).contains("needs a JDK 25", "/no/jdk/here", "/nor/here", "apt-get install");
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        Answer answer = run(Map.of(), "--frehs");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.text()).contains("Unknown option: --frehs", "./run --fresh");
    }

    @Test
    void helps() throws Exception {
        Answer answer = run(Map.of(), "--help");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.text()).contains("--fresh", "MODERATO_PORT_INTAKE");
    }

    private static Answer run(Map<String, String> environment, String... options) throws Exception {
        List<String> command = Stream.concat(Stream.of("bash", Path.of("../run").toString()), Stream.of(options))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int exitCode, String text) {}
}
