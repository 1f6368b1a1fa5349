package moderato.rules;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that may be anything, often made of pieces that have misled scanners before. */
public final class AnyText {
    private static final int MOST_PIECES = 50;

    private AnyText() {}

    /** Texts made mostly of these pieces, which have a blank between each two. */
    public static Arbitrary<String> of(String pieces) {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(pieces.split(" ", -1))),
                Tuple.of(4, Arbitraries.just(" ")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(3)));
        Arbitrary<List<String>> some = piece.list().ofMaxSize(MOST_PIECES);
        Arbitrary<List<String>> many = piece.list().ofSize(20 * MOST_PIECES);
        return Arbitraries.frequencyOf(Tuple.of(99, some), Tuple.of(1, many)).map(list -> String.join("", list));
    }
}
