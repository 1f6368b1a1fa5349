package moderato.rules.document;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A document cannot be used. Says of each problem where it is and what would be right. */
public final class InvalidDocumentException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** In the order of their finding; at least one, and at most twenty. */
    public List<Problem> problems() {
        return problems;
    }
}
