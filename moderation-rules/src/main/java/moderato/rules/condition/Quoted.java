package moderato.rules.condition;

import java.util.Collection;
import java.util.stream.Collectors;

/** Terms as a sentence for the editor names them; bounded, since a verdict must fit into a record. */
public final class Quoted {
    private static final int MOST = 5;
    private static final int LONGEST = 60;

    private Quoted() {}

    /** The first few, in quotes and shortened. */
    public static String of(Collection<String> terms) {
        String quoted = terms.stream().limit(MOST).map(Quoted::quote).collect(Collectors.joining(", "));
        return terms.size() <= MOST ? quoted : quoted + " and " + (terms.size() - MOST) + " more";
    }

    /** One, in quotes and shortened. */
    public static String of(String term) {
        return quote(term);
    }

    private static String quote(String term) {
        if (term.length() <= LONGEST) {
            return "“" + term + "”";
        }
        int end = Character.isHighSurrogate(term.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "“" + term.substring(0, end) + "…”";
    }
}
