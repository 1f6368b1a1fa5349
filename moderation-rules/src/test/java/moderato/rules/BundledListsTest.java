package moderato.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledListsTest {
    @ParameterizedTest
    @ValueSource(strings = {"profanity-en.txt", "spam-en.txt"})
    void saysWhereItIsFromAndHasNoTermTwice(String name) {
        BundledList list = BundledList.read(name);
        List<String> terms =
                list.source().lines().filter(line -> !line.startsWith("#")).toList();

        assertThat(list.source()).contains("# Source: ", "Licence: Apache-2.0");
        assertThat(terms)
                .hasSizeGreaterThan(100)
                .allSatisfy(term -> assertThat(term).isEqualTo(term.strip()).isNotEmpty());
        Set<List<String>> seen = new HashSet<>();
        assertThat(terms)
                .allSatisfy(term -> assertThat(seen.add(
                                Tokens.of(term).stream().map(Token::folded).toList()))
                        .as(term)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gay", "lesbian", "muslim", "jew", "jewish", "black", "christian", "trans", "queer", "asian", "dick",
                "cock", "hell", "sex", "rape", "porn", "breast", "coon", "chink", "knob", "balls", "scunthorpe"
            })
    void doesNotListIdentitiesTopicsOrInnocentWords(String word) {
        Terms profanity = BundledList.read("profanity-en.txt").terms();

        assertThat(profanity.at(Tokens.of(word), 0)).isNull();
    }
}
