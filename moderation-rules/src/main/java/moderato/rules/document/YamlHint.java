package moderato.rules.document;

import org.jspecify.annotations.Nullable;

/** What a parser's message most often means, in the words of one who writes documents and no parsers. */
final class YamlHint {
    private YamlHint() {}

    /** A sentence to put behind the parser's, or nothing. */
    static String of(@Nullable String problem) {
        String says = String.valueOf(problem);
        if (says.contains("block end") || says.contains("block mapping")) {
            return ". Keys of one rule, and the items of one list, must begin in the same column";
        }
        if (says.contains("mapping values")) {
            return ". A text with a colon in it must stand in quotes; a key must begin where the keys above it do";
        }
        if (says.contains("expected ',' or")) {
            return ". A bracket is not closed, or a comma is missing";
        }
        return says.contains("cannot start any token")
                ? ". A text that begins with such a sign must stand in quotes"
                : "";
    }
}
