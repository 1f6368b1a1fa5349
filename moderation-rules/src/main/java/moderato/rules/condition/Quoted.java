package moderato.rules.condition;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Terms as a sentence for the editor names them: on one line, without what would turn the sentence around, and bounded,
 * since a verdict must fit into a record.
 */
public final class Quoted {
    private static final int MOST = 5;
    private static final int LONGEST = 60;

    private Quoted() {}

    /** The first few, in quotes and shortened. */
    public static String of(Collection<String> terms) {
        String quoted = terms.stream().limit(MOST).map(Quoted::quote).collect(Collectors.joining(", "));
        return terms.size() <= MOST ? quoted : quoted + " and " + (terms.size() - MOST) + " more";
    }

    private static String onOneLine(String written) {
        boolean plain = written.chars().noneMatch(Quoted::breaksSentence);
        return plain
                ? written
                : written.codePoints()
                        .map(unit -> !breaksSentence(unit) ? unit : Character.isWhitespace(unit) ? ' ' : '\uFFFD')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .replaceAll(" +", " ")
                        .strip();
    }

    /** Line breaks, control characters, and those that change the direction of what follows. */
    private static boolean breaksSentence(int unit) {
        return Character.isISOControl(unit)
                || unit == '\u2028'
                || unit == '\u2029'
                || (unit >= '\u202A' && unit <= '\u202E')
                || (unit >= '\u2066' && unit <= '\u2069');
    }

    /** One, in quotes and shortened. */
    public static String of(String term) {
        return quote(term);
    }

    private static String quote(String written) {
        String term = onOneLine(written);
        if (term.length() <= LONGEST) {
            return "“" + term + "”";
        }
        int end = Character.isHighSurrogate(term.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "“" + term.substring(0, end) + "…”";
    }
}
