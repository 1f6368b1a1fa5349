package moderato.endtoend.evidence;

import java.util.Collection;

/** A promise that was not kept. */
public record Violation(String promise, String detail) {
    private static final int NAMED = 5;

    static Violation of(String promise, Collection<?> offenders) {
        String named = String.join(
                ", ", offenders.stream().limit(NAMED).map(String::valueOf).toList());
        int more = offenders.size() - NAMED;
        return new Violation(promise, offenders.size() + ": " + named + (more > 0 ? " and " + more + " more" : ""));
    }

    @Override
    public String toString() {
        return promise + " – " + detail;
    }
}
