package moderato.endtoend.evidence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import moderato.contracts.Status;
import moderato.contracts.Verdict;

/** Holds what was seen against what is promised: every 202 has one verdict, and is shown or queued exactly once. */
public final class Checker {
    private final Evidence evidence;
    private final Map<String, Verdict> dueById;
    private final List<Violation> violations = new ArrayList<>();

    private Checker(Evidence evidence) {
        this.evidence = evidence;
        this.dueById = evidence.accepted().stream().collect(toMap(Accepted::id, Accepted::due, (one, same) -> one));
    }

    /** Every promise that was not kept; empty when all were. */
    public static List<Violation> violations(Evidence evidence) {
        return new Checker(evidence).check();
    }

    private List<Violation> check() {
        acceptance();
        verdicts();
        places();
        violations.addAll(MailChecker.violations(evidence.mails(), evidence.outages(), evidence.ids(Verdict.HELD)));
        if (evidence.deadLetters() > 0) {
            violations.add(new Violation("nothing is set aside as a dead letter", evidence.deadLetters() + " records"));
        }
        return List.copyOf(violations);
    }

    private void acceptance() {
        none("every submission is accepted in the end", evidence.unaccepted());
        none("an accepted id is never answered with 404", evidence.denied());
        Map<Integer, Set<String>> idsByNumber =
                evidence.accepted().stream().collect(groupingBy(Accepted::number, mapping(Accepted::id, toSet())));
        none(
                "a submission sent again is the same comment",
                idsByNumber.values().stream().filter(ids -> ids.size() > 1).toList());
        none("a 202 is on comments-submitted", missing(dueById.keySet(), evidence.submitted()));
        none("comments-submitted holds nothing but accepted comments", missing(evidence.submitted(), dueById.keySet()));
    }

    private void verdicts() {
        Map<String, Long> counts =
                counts(evidence.judged().stream().map(Judged::id).toList());
        none("a 202 has a verdict", missing(dueById.keySet(), counts.keySet()));
        none("a 202 has one verdict, not more", repeated(counts));
        none("only accepted comments have a verdict", missing(counts.keySet(), dueById.keySet()));
        none(
                "the verdict is the one that the rules give",
                evidence.judged().stream()
                        .filter(judged -> dueById.getOrDefault(judged.id(), judged.verdict()) != judged.verdict())
                        .map(judged -> judged.id() + " " + judged.verdict().word())
                        .toList());
    }

    private void places() {
        place("a thread", evidence.thread(), evidence.ids(Verdict.APPROVED));
        place("the queue", evidence.queue(), evidence.ids(Verdict.HELD));
        none(
                "the reader is told where his comment is",
                dueById.entrySet().stream()
                        .filter(due -> !statusOf(due.getValue())
                                .equals(evidence.statuses().get(due.getKey())))
                        .map(due -> due.getKey() + " " + evidence.statuses().get(due.getKey()) + " instead of "
                                + statusOf(due.getValue()))
                        .toList());
    }

    private void place(String name, List<String> found, Set<String> due) {
        Map<String, Long> counts = counts(found);
        none("nothing is missing from " + name, missing(due, counts.keySet()));
        none("nothing is in " + name + " twice", repeated(counts));
        none("nothing is in " + name + " that does not belong there", missing(counts.keySet(), due));
    }

    private static String statusOf(Verdict verdict) {
        return switch (verdict) {
            case APPROVED -> Status.PUBLISHED.word();
            case HELD -> Status.HELD.word();
            case REJECTED -> Status.REJECTED.word();
        };
    }

    private static Collection<String> missing(Collection<String> expected, Collection<String> found) {
        Set<String> there = Set.copyOf(found);
        return expected.stream()
                .filter(Predicate.not(there::contains))
                .distinct()
                .toList();
    }

    private static Collection<String> repeated(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .map(count -> count.getKey() + " " + count.getValue() + " times")
                .toList();
    }

    private static Map<String, Long> counts(List<String> ids) {
        return ids.stream().collect(groupingBy(Function.identity(), counting()));
    }

    private void none(String promise, Collection<?> offenders) {
        if (!offenders.isEmpty()) {
            violations.add(Violation.of(promise, offenders));
        }
    }
}
