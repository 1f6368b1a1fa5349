package moderato.endtoend.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import moderato.endtoend.outside.Answer;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What was offered in one part of the run, and what was said to it. Times are in microseconds. */
final class Offers {
    private final LongAdder offered = new LongAdder();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final Histogram toAnswer = new ConcurrentHistogram(3);
    private final ConcurrentMap<String, Long> intendedById = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, LongAdder> refusals = new ConcurrentHashMap<>();

    void offered() {
        offered.increment();
        inFlight.incrementAndGet();
    }

    void answered(long intended, long now, Answer answer) {
        inFlight.decrementAndGet();
        String id = answer.id();
        if (answer.accepted() && id != null) {
            toAnswer.recordValue((now - intended) / 1000);
            intendedById.put(id, intended);
        } else {
            refusals.computeIfAbsent(answer.status(), status -> new LongAdder()).increment();
        }
    }

    long count() {
        return offered.sum();
    }

    int inFlight() {
        return inFlight.get();
    }

    /** From the intended send to the 202. */
    Histogram toAnswer() {
        return toAnswer;
    }

    /** The accepted comments, with the time when each was meant to be sent. */
    Map<String, Long> intendedById() {
        return intendedById;
    }

    /** How often each HTTP status other than 202 was answered. */
    Map<Integer, Long> refusals() {
        Map<Integer, Long> counts = new TreeMap<>();
        refusals.forEach((status, count) -> counts.put(status, count.sum()));
        return counts;
    }
}
