package moderato.notification.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import moderato.contracts.Span;
import moderato.notification.desk.Highlight.Piece;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Highlighting")
class HighlightTest {
    @Test
    void marksWhatRulesFoundAlsoWhereTheyOverlap() {
        assertThat(Highlight.of("abcdef", "body", List.of(finding(1, 3), finding(2, 4))))
                .containsExactly(new Piece("a", false), new Piece("bcd", true), new Piece("ef", false));
    }

    @Test
    void keepsTheTextWholeWhateverTheSpans() {
        assertThat(Highlight.of("ab", "body", List.of(finding(1, 99), finding(50, 60))))
                .containsExactly(new Piece("a", false), new Piece("b", true));
        assertThat(Highlight.of("x\uD83D\uDE00y", "body", List.of(finding(2, 3))))
                .extracting(Piece::text)
                .containsExactly("x", "\uD83D\uDE00", "y");
        assertThat(Highlight.of("ab", "author.name", List.of(finding(0, 1)))).containsExactly(new Piece("ab", false));
        assertThat(Highlight.of("", "body", List.of(finding(0, 1)))).isEmpty();
    }

    private static Finding finding(int start, int end) {
        return new Finding("r", Outcome.HOLD, null, null, null, "s", List.of(new Span("body", start, end)));
    }
}
