package moderato.local.part;

import java.util.ArrayList;
import java.util.List;

/** Keeps a part apart from what is sent to its starter: the terminal's INT, or a signal to the whole process group. */
public final class OwnSession {
    // An ignored signal stays ignored through exec, and the JVM respects that; not every system has setsid.
    private static final String SCRIPT =
            "trap '' INT; if command -v setsid >/dev/null; then exec setsid \"$@\"; else exec \"$@\"; fi";

    private OwnSession() {}

    /** The same command, with the same process id, in a session of its own where the system can do that. */
    public static List<String> of(List<String> command) {
        List<String> line = new ArrayList<>(List.of("sh", "-c", SCRIPT, "part"));
        line.addAll(command);
        return line;
    }
}
