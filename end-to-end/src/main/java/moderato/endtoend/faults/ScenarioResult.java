package moderato.endtoend.faults;

import java.util.List;
import java.util.stream.Stream;
import moderato.contracts.Verdict;
import moderato.endtoend.evidence.Evidence;
import moderato.endtoend.evidence.Mailed;
import moderato.endtoend.evidence.Violation;

/** What a scenario showed. */
record ScenarioResult(Scenario scenario, Evidence evidence, List<Recovery> recoveries, List<Violation> violations) {

    /** The promises that were not kept; one that is only late is named in the report and breaks nothing. */
    List<Violation> broken() {
        Stream<Violation> never = recoveries.stream()
                .filter(recovery -> !recovery.isSeen())
                .map(recovery -> new Violation("the stack works again", recovery.toString()));
        return Stream.concat(violations.stream(), never).toList();
    }

    @Override
    public String toString() {
        long repeated = evidence.mails().size()
                - evidence.mails().stream().map(Mailed::messageId).distinct().count();
        return "%-50s %s%n    %d to be shown, %d to be queued; mails repeated in the run so far: %d; %s"
                .formatted(
                        scenario.name(),
                        String.join(
                                ", ",
                                recoveries.stream().map(Recovery::toString).toList()),
                        evidence.ids(Verdict.APPROVED).size(),
                        evidence.ids(Verdict.HELD).size(),
                        repeated,
                        broken().isEmpty() ? "all kept" : "VIOLATED: " + broken());
    }
}
