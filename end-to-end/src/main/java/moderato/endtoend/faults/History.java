package moderato.endtoend.faults;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import moderato.contracts.Verdict;
import moderato.endtoend.evidence.Accepted;

/** What the readers of one scenario sent, and what they were answered. */
final class History {
    private final AtomicInteger offered = new AtomicInteger();
    private final Map<String, Integer> numberById = new ConcurrentHashMap<>();
    private final List<Accepted> accepted = new CopyOnWriteArrayList<>();
    private final List<String> unaccepted = new CopyOnWriteArrayList<>();
    private final List<String> denied = new CopyOnWriteArrayList<>();

    void offered(int number) {
        offered.set(number);
    }

    /** The number of the newest submission; they are offered in the order of their numbers. */
    int offered() {
        return offered.get();
    }

    void accepted(int number, String id, Verdict due) {
        accepted.add(new Accepted(number, id, due));
        numberById.put(id, number);
    }

    void unaccepted(int number, String lastAnswer) {
        unaccepted.add(number + " (" + lastAnswer + ")");
    }

    void denied(String id) {
        denied.add(id);
    }

    /** Whether an id is that of a comment that was offered after the one of that number. */
    boolean isAfter(String id, int number) {
        return numberById.getOrDefault(id, 0) > number;
    }

    /** The accepted comments that the rules must give that verdict. */
    Set<String> ids(Verdict due) {
        return accepted.stream()
                .filter(each -> each.due() == due)
                .map(Accepted::id)
                .collect(toSet());
    }

    List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    List<String> unaccepted() {
        return List.copyOf(unaccepted);
    }

    List<String> denied() {
        return List.copyOf(denied);
    }
}
