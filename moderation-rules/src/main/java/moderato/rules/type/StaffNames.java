package moderato.rules.type;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is done to the names of staff beside letters that look alike: titles and numbers added, signs for letters. */
final class StaffNames {
    private static final Set<String> TITLES =
            Set.of(("the your our real official site website forum news chief head senior deputy in at of account"
                            + " der die das im unser offiziell echte chef le la les l notre officiel el los las nuestro oficial"
                            + " il lo i nostro ufficiale")
                    .split(" "));

    /** Titles behind a name, other than in “editorial team”. */
    private static final Set<String> TEAM = Set.of("team", "équipe", "equipe", "equipo", "squadra");

    private StaffNames() {}

    /** The name as written and with everything undone that was done to it; most names have one form alone. */
    static Set<String> forms(String name) {
        String bare = without(TITLES, name);
        String barest = without(TEAM, bare);
        if (bare.equals(name) && barest.equals(name) && withLetters(name).equals(name)) {
            return Set.of(name);
        }
        return new LinkedHashSet<>(
                List.of(name, bare, barest, withLetters(name), withLetters(bare), withLetters(barest)));
    }

    /** The name with letters for the signs that look like them. */
    private static String withLetters(String name) {
        StringBuilder letters = null;
        for (int at = 0; at < name.length(); at++) {
            char letter = letterFor(name.charAt(at));
            if (letter != name.charAt(at)) {
                letters = letters == null ? new StringBuilder(name) : letters;
                letters.setCharAt(at, letter);
            }
        }
        return letters == null ? name : letters.toString();
    }

    private static char letterFor(char sign) {
        return switch (sign) {
            case '@', '4', '^' -> 'a';
            case '3', '€' -> 'e';
            case '$', '5' -> 's';
            case '!' -> 'i';
            case '7', '+' -> 't';
            default -> sign;
        };
    }

    /** The name without some words, and without numbers behind words; itself when it has none. */
    private static String without(Set<String> words, String name) {
        StringBuilder rest = null;
        for (int at = 0; at < name.length(); ) {
            int end = at;
            while (end < name.length() && inWord(name.charAt(end))) {
                end++;
            }
            int letters = end;
            while (letters > at && Character.isDigit(name.charAt(letters - 1))) {
                letters--;
            }
            boolean less =
                    letters < end || words.contains(name.substring(at, end).toLowerCase(Locale.ROOT));
            if (less && rest == null) {
                rest = new StringBuilder(name).delete(at, name.length());
            }
            end = Math.max(end, at + 1);
            if (rest != null) {
                rest.append(name, at, less ? (letters < end ? letters : at) : end);
            }
            at = end;
        }
        return rest == null || rest.isEmpty() ? name : rest.toString();
    }

    private static boolean inWord(char unit) {
        return Character.isLetterOrDigit(unit)
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.FORMAT;
    }
}
