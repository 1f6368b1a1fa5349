package moderato.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
    @Test
    void readsSeveritiesFlagsAndComments() {
        WordList list = WordList.read("x", "# source\n[mild]\ncrap\n\n[slur]\ndick\tname\nson of a bitch\n");

        assertThat(list.terms())
                .containsExactly(
                        new Term("crap", Severity.MILD, Match.WORD, false),
                        new Term("dick", Severity.SLUR, Match.WORD, true),
                        new Term("son of a bitch", Severity.SLUR, Match.WORD, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"crap", "[rude]\ncrap", "[mild]\ncrap\tsurname", "[mild]\n[oops"})
    void refusesWhatItDoesNotKnowAndNamesTheLine(String source) {
        assertThatThrownBy(() -> WordList.read("x", source))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x, line ");
    }
}
