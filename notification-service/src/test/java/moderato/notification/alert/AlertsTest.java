package moderato.notification.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import moderato.contracts.Topic;
import moderato.local.Backing;
import moderato.local.smtp.CaughtMail;
import moderato.notification.Comments;
import moderato.notification.RunningService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Alerts")
class AlertsTest extends RunningService {
    @Autowired
    private Deliveries deliveries;

    @AfterEach
    void release() {
        Backing.smtp().release();
    }

    @Test
    void tellOfManyCommentsInOneMail() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Comments comment = comment().saying("damn number " + i);
            ids.add(comment.id());
            arrive(Topic.COMMENTS_MODERATED, comment.held());
        }

        CaughtMail mail = awaitMails(1).getFirst();

        assertThat(mail.subject()).isEqualTo("[Moderato] 50 comments held on " + site);
        assertThat(mail.body())
                .startsWith("50 comments on " + site + " were held, and are reported here for the first");
        assertThat(mail.body()).contains("First reported: 50", "and 40 more.");
        assertThat(mail.body().lines().filter(line -> line.startsWith("   > ")).count())
                .isEqualTo(10);
        assertThat(firstReported(mail)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(mail.to()).containsExactly("desk@example.org");
        assertThat(mail.messageId()).matches("<alert\\.[0-9a-f-]{36}@desk\\.example\\.org>");
        assertThat(mail.body()).doesNotContain("secret.example");
    }

    @Test
    void reportEachCommentFirstInOneMailAlone() {
        Set<String> ids = new HashSet<>();
        ids.add(arriveHeld().id());
        awaitMails(1);
        ids.add(arriveHeld().id());
        Comments decided = arriveHeld();
        ids.add(decided.id());
        review(decided.id(), "{\"verdict\":\"rejected\"}");

        List<CaughtMail> mails = awaitMails(2);

        List<String> reported =
                mails.stream().flatMap(mail -> firstReported(mail).stream()).toList();
        assertThat(reported).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(mails.get(1).body()).contains("Of these, 1 already decided meanwhile.");
        assertThat(mails.get(1)
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("   > "))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void areRepeatedUnderTheSameMessageIdWhenTheAnswerIsWithheld() {
        Backing.smtp().hold();
        arriveHeld();

        List<CaughtMail> mails = awaitMails(2);
        Backing.smtp().release();

        assertThat(mails.stream().map(CaughtMail::messageId).distinct()).hasSize(1);
        await().atMost(SOON).until(() -> stateOf(mails.getFirst()).equals("sent"));
    }

    @Test
    void inFlightAtACrashAreRepeatedByTheNextProcessOfTheSameNameAtOnce() {
        arriveHeld();
        CaughtMail first = awaitMails(1).getFirst();
        await().atMost(SOON).until(() -> stateOf(first).equals("sent"));
        // What is left of a process that died after the mail was taken, and before it could write that down.
        database.sql("""
                        update delivery set state = 'sending', lease_owner = 'crashed', lease_token = ?,
                               lease_until = now() + interval '2 minutes' where id = ?
                        """).params(UUID.randomUUID(), idOf(first)).update();

        assertThat(new Deliveries(database, "another").reclaim()).isZero();
        assertThat(new Deliveries(database, "crashed").reclaim()).isEqualTo(1);

        List<CaughtMail> mails = awaitMails(2);
        assertThat(mails.get(1).messageId()).isEqualTo(first.messageId());
        assertThat(firstReported(mails.get(1))).isEqualTo(firstReported(first));
    }

    @Test
    void areWrittenByWhoHoldsTheLeaseAlone() {
        UUID id = UUID.randomUUID();
        deliveries.add(id, "nowhere-" + id, 0);
        database.sql(
                        "update delivery set state = 'sending', lease_token = ?, lease_until = now() + interval '1 h' where id = ?")
                .params(UUID.randomUUID(), id)
                .update();

        deliveries.settle(new Claimed(id, "nowhere", 1, UUID.randomUUID()), new Delivery.Sent());

        assertThat(database.sql("select state from delivery where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("sending");
    }

    @Test
    void thatWereGivenUpAreShownAtTheDesk() {
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into delivery (id, site, comments, state, attempts, cause) values (?, ?, 3, 'given up', 16, ?)")
                .params(id, site, "the mail server answered 550")
                .update();

        String page = new Browser().signIn().open("/alerts").body();

        assertThat(page).contains(site, "given up", "the mail server answered 550");
        assertThat(new Browser().signIn().open("/").body()).contains("Alerts have failed");
    }

    private String stateOf(CaughtMail mail) {
        return database.sql("select state from delivery where id = ?")
                .param(idOf(mail))
                .query(String.class)
                .single();
    }

    private static UUID idOf(CaughtMail mail) {
        return UUID.fromString(mail.messageId().replaceAll("<alert\\.(.*)@.*", "$1"));
    }

    private List<CaughtMail> awaitMails(int count) {
        await().atMost(SOON).until(() -> ownMails().size() >= count);
        return ownMails();
    }

    private List<CaughtMail> ownMails() {
        return Backing.smtp().mails().stream()
                .filter(mail -> mail.subject().endsWith(" " + site))
                .toList();
    }

    private static Set<String> firstReported(CaughtMail mail) {
        return mail.body()
                .lines()
                .dropWhile(line -> !line.startsWith("First reported: "))
                .skip(1)
                .filter(line -> !line.isBlank())
                .collect(Collectors.toSet());
    }
}
