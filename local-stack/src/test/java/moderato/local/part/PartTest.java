package moderato.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final List<Part> parts = new ArrayList<>();

    @AfterEach
    void nothingIsLeft() {
        parts.forEach(Part::kill);
    }

    @Test
    void jvmPartIsDeafToTheTerminalAndEndsOnTerm() {
        Part part = answering();
        part.startAndAwait(LIMIT);

        Signals.send("INT", List.of(ProcessHandle.of(part.pid()).orElseThrow()));
        await().during(Duration.ofMillis(500)).atMost(LIMIT).until(part::isReady);

        part.stop();
        assertThat(part.isAlive()).isFalse();
        assertThat(part.endedByItself()).isFalse();
    }

    @Test
    void pausedPartAnswersNothingUntilItIsResumed() {
        Part part = answering();
        part.startAndAwait(LIMIT);

        part.pause();
        assertThat(part.isReady()).isFalse();
        assertThat(part.isAlive()).isTrue();

        part.resume();
        await().atMost(LIMIT).until(part::isReady);
    }

    @Test
    void killedPartStartsAgain() {
        Part part = answering();
        part.startAndAwait(LIMIT);
        long first = part.pid();

        part.kill();
        assertThat(part.isAlive()).isFalse();

        part.startAndAwait(LIMIT);
        assertThat(part.pid()).isNotEqualTo(first);
    }

    @Test
    void partThatIgnoresTermIsKilledWhenItsTimeIsOver() {
        Part part = shell("trap '' TERM; echo up; while :; do sleep 0.05; done", Duration.ofMillis(300));
        part.start();
        await().atMost(LIMIT).until(() -> part.lastLogLines(1).equals(List.of("up")));

        part.stop();

        assertThat(part.isAlive()).isFalse();
    }

    @Test
    void partThatEndsByItselfSaysWhere() {
        Part part = shell("echo $GREETING; exit 3", Duration.ofSeconds(1));
        part.start();

        assertThatThrownBy(() -> part.awaitReady(LIMIT))
                .isInstanceOf(PartFailedException.class)
                .hasMessageContaining("shell ended by itself with exit code 3")
                .hasMessageContaining(part.log().toString())
                .hasMessageContaining("good evening");
        assertThat(part.endedByItself()).isTrue();
    }

    private Part answering() {
        int port = FreePort.any();
        JavaCommand command =
                new JavaCommand(List.of("-Xmx32m"), ownTests(), Answering.class.getName(), List.of("" + port));
        return remember(new Part(new PartPlan("answering", command.line(), folder.resolve("answering.log"))
                .readyWhen(Readiness.answers(URI.create("http://127.0.0.1:" + port + "/")))));
    }

    private Part shell(String script, Duration stopWithin) {
        return remember(new Part(new PartPlan("shell", List.of("sh", "-c", script), folder.resolve("shell.log"))
                .with(Map.of("GREETING", "good evening"))
                .readyWhen(() -> false)
                .stoppedWithin(stopWithin)));
    }

    private Part remember(Part part) {
        parts.add(part);
        return part;
    }

    private static String ownTests() {
        return System.getProperty("java.class.path");
    }
}
