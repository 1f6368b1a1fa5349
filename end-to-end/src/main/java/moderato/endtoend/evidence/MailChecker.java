package moderato.endtoend.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is promised of mail: no held comment is missing, and a mail repeats only when it was in flight at an outage. */
public final class MailChecker {
    /** A mail is in flight from when the SMTP server has it to when its delivery is recorded; more is no excuse. */
    private static final Duration IN_FLIGHT = Duration.ofSeconds(5);

    private final List<Violation> violations = new ArrayList<>();

    private MailChecker() {}

    /** Every promise about the mails that was not kept; mails may name other comments than the held, too. */
    public static List<Violation> violations(List<Mailed> mails, List<Outage> outages, Set<String> held) {
        MailChecker checker = new MailChecker();
        Map<String, List<Mailed>> copiesById =
                mails.stream().collect(groupingBy(Mailed::messageId, LinkedHashMap::new, toList()));
        copiesById.values().forEach(copies -> checker.copies(copies, outages));
        checker.sum(copiesById.values().stream().map(List::getFirst).toList(), held);
        return checker.violations;
    }

    private void copies(List<Mailed> copies, List<Outage> outages) {
        Mailed first = copies.getFirst();
        if (first.messageId().isEmpty()) {
            violations.add(new Violation("a mail has a Message-ID", copies.size() + " without one"));
        }
        if (copies.stream().anyMatch(copy -> !copy.firstReported().equals(first.firstReported()))) {
            violations.add(new Violation("a repeated mail says the same", first.messageId()));
        }
        for (int i = 1; i < copies.size(); i++) {
            if (!inFlight(copies.get(i - 1), outages)) {
                violations.add(new Violation(
                        "a mail repeats only when in flight at an outage",
                        first.messageId() + " at " + copies.get(i - 1).receivedAt() + " and "
                                + copies.get(i).receivedAt()));
            }
        }
    }

    private void sum(List<Mailed> distinct, Set<String> held) {
        Map<String, Integer> times = new HashMap<>();
        held.forEach(id -> times.put(id, 0));
        distinct.stream()
                .flatMap(mail -> mail.firstReported().stream())
                .forEach(id -> times.computeIfPresent(id, (known, before) -> before + 1));
        List<String> not = times.entrySet().stream()
                .filter(entry -> entry.getValue() != 1)
                .map(entry -> entry.getKey() + " by " + entry.getValue())
                .toList();
        if (!not.isEmpty()) {
            violations.add(Violation.of("every held comment is first reported by one mail", not));
        }
    }

    private static boolean inFlight(Mailed mail, List<Outage> outages) {
        return outages.stream()
                .anyMatch(outage -> !mail.receivedAt().isBefore(outage.start().minus(IN_FLIGHT))
                        && !mail.receivedAt().isAfter(outage.end()));
    }
}
