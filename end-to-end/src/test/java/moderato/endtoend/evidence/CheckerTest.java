package moderato.endtoend.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import moderato.contracts.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The check of what every 202 became")
class CheckerTest {
    private static final Instant KILL = Instant.parse("2026-11-24T12:00:00Z");

    private final List<Accepted> accepted = new ArrayList<>(List.of(
            new Accepted(1, "a", Verdict.APPROVED),
            new Accepted(2, "b", Verdict.APPROVED),
            new Accepted(3, "h", Verdict.HELD),
            new Accepted(4, "k", Verdict.HELD)));
    private final List<String> unaccepted = new ArrayList<>();
    private final List<String> denied = new ArrayList<>();
    private final List<String> submitted = new ArrayList<>(List.of("a", "b", "h", "k"));
    private final List<Judged> judged = new ArrayList<>(List.of(
            new Judged("a", Verdict.APPROVED),
            new Judged("b", Verdict.APPROVED),
            new Judged("h", Verdict.HELD),
            new Judged("k", Verdict.HELD)));
    private final List<String> thread = new ArrayList<>(List.of("a", "b"));
    private final List<String> queue = new ArrayList<>(List.of("h", "k"));
    private final Map<String, String> statuses =
            new HashMap<>(Map.of("a", "published", "b", "published", "h", "held", "k", "held"));
    private final List<Mailed> mails = new ArrayList<>(List.of(mail("<1>", -60, "h"), mail("<2>", 20, "k")));
    private long deadLetters;

    @Test
    void whatWasKeptIsNoViolation() {
        assertThat(promisesBroken()).isEmpty();
    }

    @Test
    void aSubmissionSentTwiceIsNoViolationWhileItIsOneComment() {
        accepted.add(new Accepted(1, "a", Verdict.APPROVED));
        submitted.add("a");
        assertThat(promisesBroken()).isEmpty();
    }

    @Test
    void lostBeforeTheTopic() {
        submitted.remove("a");
        assertThat(promisesBroken()).containsExactly("a 202 is on comments-submitted");
    }

    @Test
    void skippedByTheWorker() {
        judged.removeIf(each -> each.id().equals("b"));
        assertThat(promisesBroken()).containsExactly("a 202 has a verdict");
    }

    @Test
    void judgedTwice() {
        judged.add(new Judged("a", Verdict.APPROVED));
        assertThat(promisesBroken()).containsExactly("a 202 has one verdict, not more");
    }

    @Test
    void judgedWrongly() {
        judged.set(2, new Judged("h", Verdict.APPROVED));
        assertThat(promisesBroken()).containsExactly("the verdict is the one that the rules give");
    }

    @Test
    void skippedByTheThread() {
        thread.remove("a");
        assertThat(promisesBroken()).containsExactly("nothing is missing from a thread");
    }

    @Test
    void shownTwice() {
        thread.add("a");
        assertThat(promisesBroken()).containsExactly("nothing is in a thread twice");
    }

    @Test
    void heldAndShown() {
        thread.add("h");
        assertThat(promisesBroken()).containsExactly("nothing is in a thread that does not belong there");
    }

    @Test
    void skippedByTheQueue() {
        queue.remove("k");
        assertThat(promisesBroken()).containsExactly("nothing is missing from the queue");
    }

    @Test
    void queuedTwice() {
        queue.add("k");
        assertThat(promisesBroken()).containsExactly("nothing is in the queue twice");
    }

    @Test
    void statusNotTold() {
        statuses.put("a", "pending");
        statuses.remove("h");
        assertThat(promisesBroken()).containsExactly("the reader is told where his comment is");
    }

    @Test
    void anotherCommentUnderTheSameKey() {
        accepted.add(new Accepted(1, "z", Verdict.APPROVED));
        submitted.add("z");
        judged.add(new Judged("z", Verdict.APPROVED));
        thread.add("z");
        statuses.put("z", "published");
        assertThat(promisesBroken()).containsExactly("a submission sent again is the same comment");
    }

    @Test
    void aStrangerOnTheTopics() {
        submitted.add("x");
        judged.add(new Judged("x", Verdict.APPROVED));
        assertThat(promisesBroken())
                .containsExactly(
                        "comments-submitted holds nothing but accepted comments",
                        "only accepted comments have a verdict");
    }

    @Test
    void neverAcceptedDeniedOrDead() {
        unaccepted.add("7: HTTP 422");
        denied.add("a");
        deadLetters = 1;
        assertThat(promisesBroken())
                .containsExactly(
                        "every submission is accepted in the end",
                        "an accepted id is never answered with 404",
                        "nothing is set aside as a dead letter");
    }

    @Test
    void aHeldCommentReportedByNoMail() {
        mails.removeLast();
        assertThat(promisesBroken()).containsExactly("every held comment is first reported by one mail");
    }

    @Test
    void aHeldCommentReportedByTwoMails() {
        mails.add(mail("<3>", 30, "k"));
        assertThat(promisesBroken()).containsExactly("every held comment is first reported by one mail");
    }

    @Test
    void aMailInFlightAtTheKillMayRepeat() {
        mails.clear();
        mails.addAll(List.of(mail("<1>", -1, "h", "k"), mail("<1>", 12, "h", "k")));
        assertThat(promisesBroken()).isEmpty();
    }

    @Test
    void noOtherMailMayRepeat() {
        mails.add(mail("<1>", 12, "h"));
        assertThat(promisesBroken()).containsExactly("a mail repeats only when in flight at an outage");
    }

    @Test
    void aRepeatMustSayTheSameAndNameItself() {
        mails.clear();
        mails.addAll(List.of(mail("", -1, "h", "k"), mail("", 12, "h")));
        assertThat(promisesBroken()).containsExactly("a mail has a Message-ID", "a repeated mail says the same");
    }

    @Test
    void readsTheLastPartOfAnAlert() {
        Mailed mail = Mailed.read(
                "<1>", "2 comments were held.\n   > First reported: 7\n--\nFirst reported: 2\na\nb\n", KILL);
        assertThat(mail.firstReported()).containsExactly("a", "b");
        assertThatIllegalArgumentException().isThrownBy(() -> Mailed.read("<2>", "First reported: 2\na", KILL));
        assertThatIllegalArgumentException().isThrownBy(() -> Mailed.read("<3>", "Hello", KILL));
    }

    private List<String> promisesBroken() {
        Evidence evidence = new Evidence(
                accepted,
                unaccepted,
                denied,
                submitted,
                judged,
                thread,
                queue,
                statuses,
                mails,
                List.of(new Outage(KILL, KILL.plusSeconds(5))),
                deadLetters);
        return Checker.violations(evidence).stream().map(Violation::promise).toList();
    }

    private static Mailed mail(String messageId, long secondsAfterKill, String... firstReported) {
        return new Mailed(messageId, List.of(firstReported), KILL.plusSeconds(secondsAfterKill));
    }
}
