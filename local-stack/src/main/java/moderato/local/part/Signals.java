package moderato.local.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The signals that Java has no call for, sent by the shell's own kill. */
final class Signals {
    private Signals() {}

    static void send(String signal, List<ProcessHandle> processes) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "kill -" + signal + " \"$@\" 2>/dev/null", "kill"));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("No shell to send " + signal + " with", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
