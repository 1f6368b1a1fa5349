package moderato.local.part;

import java.nio.file.Path;
import java.util.List;

/** A part that ended by itself, or was not ready in time; the message says where to look. */
public final class PartFailedException extends RuntimeException {
    private final String part;

    PartFailedException(String part, String what, Path log, List<String> lastLines) {
        super(part + " " + what + ". Its log is " + log
                + (lastLines.isEmpty() ? "" : "; the last lines:\n  | " + String.join("\n  | ", lastLines)));
        this.part = part;
    }

    public String part() {
        return part;
    }
}
