package moderato.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import moderato.notification.alert.Alert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The mail of an alert")
class AlertMailTest {
    private static final URI DESK = URI.create("https://desk.example.org");

    @Test
    void saysWhatItIsTheFirstToReport() {
        String text = AlertMail.text(alert("demo", 2), DESK);

        assertThat(text).isEqualTo("""
                3 comments on demo were held, and are reported here for the first time.
                Of these, 2 already decided meanwhile.
                7 comments wait for an editor there in all.

                Decide at the desk: https://desk.example.org

                and 1 more.

                --
                First reported: 3
                a
                b
                c
                """);
    }

    @Test
    void hasNothingForeignInItsSubject() {
        assertThat(AlertMail.subject(alert("demo", 0))).isEqualTo("[Moderato] 3 comments held on demo");
        assertThat(AlertMail.subject(alert("x\r\nBcc: y", 0))).isEqualTo("[Moderato] 3 comments held on a site");
    }

    private static Alert alert(String site, int decided) {
        return new Alert(UUID.randomUUID(), site, List.of("a", "b", "c"), decided, List.of(), 7);
    }
}
